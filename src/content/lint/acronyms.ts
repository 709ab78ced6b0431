/** Words that are written in capitals because they are abbreviations, names (the REPORT Act) or what to text to a help line. */
export const acronyms: readonly string[] = [
  'AI', 'AK', 'CA', 'CAC', 'CAPTA', 'CPS', 'CRS', 'CSAM', 'CSEC', 'CTIP', 'DC', 'DHS', 'DNA', 'EAP', 'FBI', 'FY', 'GA', 'HHS', 'HIPAA', 'ICE', 'ID', 'II',
  'III', 'JSON', 'LGBTQ', 'LMS', 'NCANDS', 'NCMEC', 'NCTSN', 'NISMART', 'NY', 'OIG', 'OK', 'OVC', 'PDF', 'PIN', 'REPORT', 'SCORM', 'TN', 'TV', 'TVPA', 'TX', 'UK',
  'US', 'USA', 'USC', 'AYUDA', 'HELP', 'HOME',
];
