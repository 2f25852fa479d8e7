import fc from 'fast-check';

// A suite that says today what it said yesterday. FC_SEED=$RANDOM npm test looks further afield.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20241231) });
