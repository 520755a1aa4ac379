source-example-report = { org-example-agency }, invented report on talks in { place-ha-noi }, undated

# Why a paragraph is not used.
omitted-contact = Contact details of the agency

# Why one of several figures or names holds.
settled-as-quoted = The figure of the paragraph that reports the statement is printed.
