"""Runs a command in a terminal of its own: `in_terminal.py COLUMNS ROWS COMMAND...`.

Keys come from standard input, whose end closes the terminal; what is drawn goes to standard output. The first line
on standard error is the command's process number.
"""

import fcntl
import os
import pty
import select
import struct
import sys
import termios

columns, rows, *command = sys.argv[1:]
process, terminal = pty.fork()
if process == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", int(rows), int(columns), 0, 0))
    os.execvp(command[0], command)

print(process, file=sys.stderr, flush=True)
os.set_blocking(terminal, False)
keys = b""
while True:
    # A command that draws reads no keys meanwhile: it must not be waited for.
    ready, free, _ = select.select([0, terminal], [terminal] if keys else [], [])
    if terminal in ready:
        try:
            drawn = os.read(terminal, 65536)
        except OSError:
            break  # The command has ended.
        if not drawn:
            break
        os.write(1, drawn)
    if terminal in free:
        keys = keys[os.write(terminal, keys) :]
    if 0 in ready:
        pressed = os.read(0, 65536)
        if not pressed:
            break
        keys += pressed
os.close(terminal)
_, status = os.waitpid(process, 0)
sys.exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
