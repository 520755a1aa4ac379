//! Local clock times: where the clocks are changed, one may not exist, or come twice.

use chrono::{DateTime, MappedLocalTime, NaiveDate, NaiveTime, TimeZone};
use chrono_tz::Tz;

use crate::model::closed::closed_list;

closed_list! {
    /// Which of two equal clock times is meant, where the clocks are put back.
    Occurrence {
        /// The one before the clocks are put back.
        First = "first",
        /// The one after.
        Second = "second",
    }
}

/// What a clock time is on a day, in a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Local {
    /// One moment.
    At(DateTime<Tz>),
    /// None: the clocks are put forward past it.
    Skipped,
    /// Two: the clocks are put back, and nothing says which is meant.
    Doubled(DateTime<Tz>, DateTime<Tz>),
}

impl Local {
    /// The moment, where there is one alone.
    pub(crate) fn single(self) -> Option<DateTime<Tz>> {
        match self {
            Self::At(moment) => Some(moment),
            Self::Skipped | Self::Doubled(..) => None,
        }
    }
}

/// Finds the moment of a clock time. `occurrence` counts only where it comes twice.
pub(crate) fn local(zone: Tz, day: NaiveDate, time: NaiveTime, occurrence: Option<Occurrence>) -> Local {
    match zone.from_local_datetime(&day.and_time(time)) {
        MappedLocalTime::Single(moment) => Local::At(moment),
        MappedLocalTime::None => Local::Skipped,
        MappedLocalTime::Ambiguous(first, second) => match occurrence {
            Some(Occurrence::First) => Local::At(first),
            Some(Occurrence::Second) => Local::At(second),
            None => Local::Doubled(first, second),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(zone: Tz, day: &str, time: &str, occurrence: Option<Occurrence>) -> Local {
        local(zone, day.parse().expect("a day"), time.parse().expect("a time"), occurrence)
    }

    fn utc(found: Local) -> String {
        found.single().expect("one moment").naive_utc().format("%d %H:%M").to_string()
    }

    #[test]
    fn times_that_the_clocks_pass_over_do_not_exist() {
        assert_eq!(at(Tz::Europe__Paris, "2026-03-29", "02:30:00", None), Local::Skipped);
        assert_eq!(at(Tz::America__New_York, "2026-03-08", "02:00:00", None), Local::Skipped);
        assert_eq!(utc(at(Tz::America__New_York, "2026-03-08", "03:00:00", None)), "08 07:00");
        // Lord Howe Island puts its clocks forward by half an hour.
        assert_eq!(at(Tz::Australia__Lord_Howe, "2026-10-04", "02:15:00", None), Local::Skipped);
        assert_eq!(utc(at(Tz::Australia__Lord_Howe, "2026-10-04", "02:30:00", None)), "03 15:30");
    }

    #[test]
    fn times_that_come_twice_need_a_choice() {
        for (zone, day, time, first, second) in [
            (Tz::Europe__Paris, "2026-10-25", "02:30:00", "25 00:30", "25 01:30"),
            (Tz::America__New_York, "2026-11-01", "01:00:00", "01 05:00", "01 06:00"),
            (Tz::Australia__Lord_Howe, "2026-04-05", "01:45:00", "04 14:45", "04 15:15"),
        ] {
            assert!(matches!(at(zone, day, time, None), Local::Doubled(..)), "{zone}");
            assert_eq!(utc(at(zone, day, time, Some(Occurrence::First))), first, "{zone}");
            assert_eq!(utc(at(zone, day, time, Some(Occurrence::Second))), second, "{zone}");
        }
    }
}
