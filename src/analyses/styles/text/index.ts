import { en } from './en.js';
import { zhCN } from './zh-cn.js';

export const text = { en, 'zh-CN': zhCN };
