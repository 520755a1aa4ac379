# Viet Nam: full title; .short stands beside a name ("General Secretary Tô Lâm").
office-general-secretary-vn = Party General Secretary
    .short = General Secretary
office-state-president-vn = State President
    .short = State President
office-prime-minister-vn = Prime Minister
    .short = Prime Minister
office-national-assembly-chairman-vn = National Assembly Chairman
    .short = National Assembly Chairman
office-deputy-prime-minister-foreign-minister-vn = Deputy Prime Minister and Minister of Foreign Affairs
    .short = Deputy Prime Minister

# Republic of Korea
office-president-kr = President
    .short = President
office-foreign-minister-kr = Minister of Foreign Affairs
    .short = Minister
office-ambassador-kr-vn = Ambassador of the Republic of Korea to Việt Nam
    .short = Ambassador
