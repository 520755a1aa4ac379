title = { "\u00e9" } { $a
  .b =
= nothing
### group
x = {{{
	y = tab
z = １２３ Ｏ hòa
