//! Exact numbers as they are read from a text (layer `lint`).

use std::fmt;

use fixed_decimal::Decimal;

/// A decimal number: `digits × 10^exponent`, without trailing zeros in `digits`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Number {
    digits: i128,
    exponent: i32,
}

impl Number {
    /// A number from its digits and a power of ten.
    pub(crate) fn new(digits: i128, exponent: i32) -> Self {
        let mut number = Self { digits, exponent };
        if digits == 0 {
            number.exponent = 0;
        }
        while number.digits != 0 && number.digits % 10 == 0 {
            number.digits /= 10;
            number.exponent += 1;
        }
        number
    }

    /// A whole number.
    pub(crate) fn whole(number: u64) -> Self {
        Self::new(i128::from(number), 0)
    }

    /// Reads `1234.50`: digits with at most one point.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits = format!("{whole}{fraction}").parse().ok()?;
        Some(Self::new(digits, -i32::try_from(fraction.len()).ok()?))
    }

    /// A decimal of the workspace.
    pub(crate) fn of(decimal: &Decimal) -> Option<Self> {
        Self::parse(&decimal.to_string())
    }

    /// The number with its sign changed.
    pub(crate) fn negative(self) -> Self {
        Self { digits: -self.digits, ..self }
    }

    /// Times a power of ten.
    pub(crate) fn shifted(self, power: i32) -> Self {
        Self::new(self.digits, self.exponent + power)
    }

    /// The sum, unless it is too long to write.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let exponent = self.exponent.min(other.exponent);
        let scaled = |number: Self| {
            let power = u32::try_from(number.exponent - exponent).ok()?;
            number.digits.checked_mul(10_i128.checked_pow(power)?)
        };
        Some(Self::new(scaled(self)?.checked_add(scaled(other)?)?, exponent))
    }

    /// The number, if it is whole and not too large.
    pub(crate) fn small(self) -> Option<u32> {
        let power = 10_i128.checked_pow(u32::try_from(self.exponent).ok()?)?;
        u32::try_from(self.digits.checked_mul(power)?).ok()
    }

    /// Whether it is smaller than a power of ten.
    pub(crate) fn below(self, power: i32) -> bool {
        let length = i32::try_from(self.digits.unsigned_abs().to_string().len()).unwrap_or(i32::MAX);
        self.digits == 0 || length + self.exponent <= power
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = self.digits.unsigned_abs().to_string();
        let mut fraction = String::new();
        if let Ok(zeros) = usize::try_from(self.exponent) {
            digits.push_str(&"0".repeat(zeros.min(60)));
        } else {
            let places = usize::try_from(self.exponent.unsigned_abs()).unwrap_or_default();
            let padded = format!("{}{digits}", "0".repeat((places + 1).saturating_sub(digits.len())));
            let (whole, rest) = padded.split_at_checked(padded.len() - places).unwrap_or((&padded, ""));
            fraction = format!(".{rest}");
            digits = whole.to_owned();
        }
        let mut grouped = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        write!(f, "{}{grouped}{fraction}", if self.digits < 0 { "-" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_exact() {
        let parse = |text: &str| Number::parse(text).expect("a number");
        assert_eq!(parse("1.50").shifted(9), parse("1500000000"));
        assert_eq!(parse("1").shifted(12).plus(parse("5000").shifted(8)), Some(parse("1.5").shifted(12)));
        assert_eq!(parse("0.05").to_string(), "0.05");
        assert_eq!(parse("1500").shifted(8).negative().to_string(), "-150,000,000,000");
        assert_eq!(parse("12.0").small(), Some(12));
        assert_eq!(parse("12.5").small(), None);
        assert!(parse("9999").below(4) && !parse("10000").below(4));
    }
}
