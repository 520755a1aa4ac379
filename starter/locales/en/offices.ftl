# The full title; `.short` stands beside a name.
office-minister-vn = Minister for Examples
    .short = Minister
office-director-vn = Director of the Department of Samples
    .short = Director
office-language-officer-vn = Language Officer
    .short = Language Officer
office-minister-kr = Minister of Examples
    .short = Minister
office-director-kr = Director-General for Samples
    .short = Director-General
