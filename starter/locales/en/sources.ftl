source-example-report = { org-example-agency }, invented report on talks in { place-ha-noi }, undated

# Why a paragraph is not used.
omitted-contact = Contact details of the agency
