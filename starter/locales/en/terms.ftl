# A term's id begins with a hyphen. English terms hold no article.
-term-action-programme = action programme

# Why a form must not be used.
forbidden-earlier-name = Name of an earlier document
