import { communicationStyle } from './communication-style.js';
import { csat } from './csat.js';
import { customerIdentity } from './customer-identity.js';
import { deliveredValue } from './delivered-value.js';
import { importancePerformance } from './importance-performance.js';
import { kano } from './kano.js';
import { loyalty } from './loyalty.js';
import { nps } from './nps.js';
import { personality } from './personality.js';
import { satisfactionIndicators } from './satisfaction-indicators.js';
import { serviceLevel } from './service-level.js';
import { servqual } from './servqual.js';
import { valueCurveAirline } from './value-curve-airline.js';
import { valueCurveHotel } from './value-curve-hotel.js';

/** Questionnaires to start from: YAML by name. */
export const presets: Readonly<Record<string, string>> = {
  nps,
  csat,
  servqual,
  'value-curve-hotel': valueCurveHotel,
  'value-curve-airline': valueCurveAirline,
  'importance-performance': importancePerformance,
  kano,
  'satisfaction-indicators': satisfactionIndicators,
  'delivered-value': deliveredValue,
  loyalty,
  'service-level': serviceLevel,
  'customer-identity': customerIdentity,
  'communication-style': communicationStyle,
  personality,
};
