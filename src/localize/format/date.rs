//! Layer `localize`: dates, periods and times in the official written styles.
//!
//! The patterns are ours, not CLDR's: Vietnamese after Nghị định 30/2020/NĐ-CP (phụ lục I: a zero
//! before days under 10 and before months 1 and 2 only), Korean after the 행정업무의 운영 및 혁신에 관한 규정 제7조
//! (a full stop after year, month and day, no padding), English in the day-month-year order of
//! British official usage.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::{DateStyle, Formats, NBSP, Weekday};
use crate::model::{Language, Moment};

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const ENGLISH_DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/// Capitalised as the house style has them; Monday is the "second" day.
const VIETNAMESE_DAYS: [&str; 7] =
    ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"];
const KOREAN_DAYS: [&str; 7] = ["월", "화", "수", "목", "금", "토", "일"];

impl Formats {
    /// Writes a day or a month; the weekday is printed only where the day is known.
    ///
    /// | | long | long with weekday | table |
    /// |---|---|---|---|
    /// | en | `30 October 2025` | `Thursday, 30 October 2025` | `30 Oct 2025`, `Thu 30 Oct 2025` |
    /// | vi | `ngày 30 tháng 10 năm 2025` | `Thứ Năm, ngày 30 tháng 10 năm 2025` | `30/10/2025`, `Thứ Năm, 30/10/2025` |
    /// | ko | `2025년 10월 30일` | `2025년 10월 30일(목)` | `2025. 10. 30.`, `2025. 10. 30.(목)` |
    ///
    /// The English table style spells the month, so that no reader takes `05/02` for the fifth of
    /// May.
    pub(crate) fn moment(&self, moment: Moment, style: DateStyle, weekday: Weekday) -> String {
        let day = match moment {
            Moment::Month { year, month } => return self.month(year, month, style),
            Moment::Day(day) => day,
        };
        let date = match self.language {
            Language::En => format!("{} {}", english_day(day, style), day.year()),
            Language::Vi => match style {
                DateStyle::Long => format!("{} {}", vietnamese_day(day), vietnamese_year(day)),
                DateStyle::Table => vietnamese_table(day),
            },
            Language::Ko => match style {
                DateStyle::Long => format!("{}년 {}월 {}일", day.year(), day.month(), day.day()),
                DateStyle::Table => format!("{}. {}. {}.", day.year(), day.month(), day.day()),
            },
        };
        match weekday {
            Weekday::No => date,
            Weekday::Yes => self.with_weekday(day, style, &date),
        }
    }

    /// Writes a period, both days included, repeating only what changes; `from` is not after `to`.
    ///
    /// `27 October – 1 November 2025`, `từ ngày 27 tháng 10 đến ngày 01 tháng 11 năm 2025`, `2025년
    /// 10월 27일~11월 1일`.
    pub(crate) fn period(&self, from: NaiveDate, to: NaiveDate, style: DateStyle) -> String {
        if from == to {
            return self.moment(Moment::Day(from), style, Weekday::No);
        }
        let whole = |day| self.moment(Moment::Day(day), style, Weekday::No);
        let same_year = from.year() == to.year();
        let same_month = same_year && from.month() == to.month();
        match (self.language, style) {
            (Language::En, _) if same_month => format!("{}–{}", from.day(), whole(to)),
            (Language::En, _) if same_year => {
                format!("{}{NBSP}– {}", english_day(from, style), whole(to))
            }
            (Language::En, _) => format!("{}{NBSP}– {}", whole(from), whole(to)),
            (Language::Vi, DateStyle::Long) => {
                let first = if same_month {
                    format!("ngày{NBSP}{:02}", from.day())
                } else if same_year {
                    vietnamese_day(from)
                } else {
                    whole(from)
                };
                format!("từ {first} đến {}", whole(to))
            }
            (Language::Vi, DateStyle::Table) => {
                let first = if same_month {
                    format!("{:02}", from.day())
                } else if same_year {
                    format!("{:02}/{}", from.day(), vietnamese_month(from.month()))
                } else {
                    whole(from)
                };
                format!("{first}–{}", whole(to))
            }
            (Language::Ko, DateStyle::Long) => {
                let last = if same_month {
                    format!("{}일", to.day())
                } else if same_year {
                    format!("{}월 {}일", to.month(), to.day())
                } else {
                    whole(to)
                };
                format!("{}~{last}", whole(from))
            }
            (Language::Ko, DateStyle::Table) => {
                let last = if same_month {
                    format!("{}.", to.day())
                } else if same_year {
                    format!("{}. {}.", to.month(), to.day())
                } else {
                    whole(to)
                };
                format!("{}~{last}", whole(from))
            }
        }
    }

    /// Writes a clock time to the minute on the 24-hour clock: `14:30`, in Vietnamese `14 giờ 30
    /// phút`, `14 giờ`.
    pub(crate) fn time(&self, time: NaiveTime) -> String {
        let (hour, minute) = (time.hour(), time.minute());
        match self.language {
            Language::En | Language::Ko => format!("{hour:02}:{minute:02}"),
            Language::Vi if minute == 0 => format!("{hour}{NBSP}giờ"),
            Language::Vi => format!("{hour}{NBSP}giờ {minute:02}{NBSP}phút"),
        }
    }

    /// Writes clock times as in tables, in digits: `09:30`, `09:30–10:15`, in Korean `09:30~10:15`.
    pub(crate) fn clocks(&self, from: NaiveTime, to: Option<NaiveTime>) -> String {
        let digits = |time: NaiveTime| format!("{:02}:{:02}", time.hour(), time.minute());
        to.map_or_else(|| digits(from), |to| format!("{}{}{}", digits(from), self.until(), digits(to)))
    }

    /// What stands between begin and end: a dash, in Korean a swung one.
    pub(crate) fn until(&self) -> char {
        if self.language == Language::Ko { '~' } else { '–' }
    }

    /// A year and a month: `August 2025`, `tháng 8 năm 2025`, `2025년 8월`.
    fn month(&self, year: i32, month: u32, style: DateStyle) -> String {
        match (self.language, style) {
            (Language::En, _) => format!("{}{NBSP}{year}", english_month(month, style)),
            (Language::Vi, DateStyle::Long) => {
                format!("tháng{NBSP}{} năm{NBSP}{year}", vietnamese_month(month))
            }
            (Language::Vi, DateStyle::Table) => format!("{}/{year}", vietnamese_month(month)),
            (Language::Ko, DateStyle::Long) => format!("{year}년 {month}월"),
            (Language::Ko, DateStyle::Table) => format!("{year}. {month}."),
        }
    }

    /// A written date with its weekday.
    fn with_weekday(&self, day: NaiveDate, style: DateStyle, date: &str) -> String {
        let names = match self.language {
            Language::En => &ENGLISH_DAYS,
            Language::Vi => &VIETNAMESE_DAYS,
            Language::Ko => &KOREAN_DAYS,
        };
        let index = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default();
        let name = names.get(index).copied().unwrap_or_default();
        match (self.language, style) {
            (Language::En, DateStyle::Long) | (Language::Vi, _) => format!("{name}, {date}"),
            (Language::En, DateStyle::Table) => {
                format!("{}{NBSP}{date}", name.get(..3).unwrap_or(name))
            }
            (Language::Ko, _) => format!("{date}({name})"),
        }
    }
}

/// An English month; `Oct` in tables.
fn english_month(month: u32, style: DateStyle) -> &'static str {
    let index = usize::try_from(month).ok().and_then(|month| month.checked_sub(1));
    let name = index.and_then(|index| ENGLISH_MONTHS.get(index)).copied().unwrap_or_default();
    match style {
        DateStyle::Long => name,
        DateStyle::Table => name.get(..3).unwrap_or(name),
    }
}

/// An English day and month, kept together.
fn english_day(day: NaiveDate, style: DateStyle) -> String {
    format!("{}{NBSP}{}", day.day(), english_month(day.month(), style))
}

/// A Vietnamese month number: only January and February are padded.
fn vietnamese_month(month: u32) -> String {
    if month <= 2 { format!("{month:02}") } else { month.to_string() }
}

/// A Vietnamese day and month in words.
fn vietnamese_day(day: NaiveDate) -> String {
    format!("ngày{NBSP}{:02} tháng{NBSP}{}", day.day(), vietnamese_month(day.month()))
}

/// A Vietnamese year in words.
fn vietnamese_year(day: NaiveDate) -> String {
    format!("năm{NBSP}{}", day.year())
}

/// A Vietnamese date in digits.
fn vietnamese_table(day: NaiveDate) -> String {
    format!("{:02}/{}/{}", day.day(), vietnamese_month(day.month()), day.year())
}
