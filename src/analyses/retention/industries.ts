/**
 * By how much the present value of a customer grows with five more points of retention, by industry: as
 * commonly cited after F. F. Reichheld (1996), The Loyalty Effect, chapter 2, of which only the range, 35 to
 * 95 %, could be checked; and as a course on customer management prints them.
 */
export const industries = [
  { industry: 'advertising_agency', published: 0.95, course: 0.95 },
  { industry: 'life_insurance', published: 0.9, course: 0.9 },
  { industry: 'branch_bank_deposits', published: 0.85, course: 0.85 },
  { industry: 'publishing', published: 0.85, course: 0.85 },
  { industry: 'auto_home_insurance', published: 0.84, course: 0.84 },
  { industry: 'auto_service', published: 0.81, course: 0.81 },
  { industry: 'credit_card', published: 0.75, course: 0.75 },
  { industry: 'industrial_brokerage', published: 0.5, course: 0.5 },
  { industry: 'industrial_distribution', published: 0.45, course: 0.45 },
  { industry: 'industrial_laundry', published: 0.45, course: 0.9 },
  { industry: 'office_building_management', published: 0.4, course: 0.4 },
  { industry: 'software', published: 0.35, course: 0.35 },
] as const;
