package org.blinaplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.blinaplan.domain.site.VisitHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 Mar 2026",
                "Mon 2 Mar 2026",
                "Monday, 2 March 2026",
                "Mar 2, 2026",
                "2026-03-02",
                "02.03.2026",
                "2.3.2026"
            })
    void readsTheSameDayHoweverItIsTyped(String typed) {
        assertThat(DateEntry.read(typed)).isEqualTo(new Entry.Understood<>(LocalDate.of(2026, 3, 2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    30 Feb 2026     | February 2026 ends on Sat 28. Type that day, or 1 March or later.
                    2026-02-30      | February 2026 ends on Sat 28. Type that day, or 1 March or later.
                    03/02/2026      | With slashes it can mean two dates. Type it as 2 Mar 2026 or 2026-03-02.
                    Tue 2 Mar 2026  | 2 Mar 2026 is a Monday. Correct the day, or leave the weekday out.
                    2026-13-02      | There is no month 13. Type a date such as 2 Mar 2026.
                    2 Mrz 2026      | "Mrz" is no month. Type a date such as 2 Mar 2026.
                    2 Mar 26        | Type a date such as 2 Mar 2026 or 2026-03-02.
                    soon            | Type a date such as 2 Mar 2026 or 2026-03-02.
                    """)
    void saysWhatWouldBeADate(String typed, String sentence) {
        assertThat(DateEntry.read(typed)).isEqualTo(new Entry.NotUnderstood<LocalDate>(sentence));
    }

    @ParameterizedTest
    @CsvSource({"10:00,10:00", "9:30,09:30", "0930,09:30", "00:00,00:00", "23:59,23:59"})
    void readsTimesOfThe24HourClock(String typed, LocalTime time) {
        assertThat(TimeEntry.read(typed)).isEqualTo(new Entry.Understood<>(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "12:60", "1:00 pm", "930", "ten"})
    void refusesWhatIsNoTime(String typed) {
        assertThat(TimeEntry.read(typed)).isInstanceOf(Entry.NotUnderstood.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mon to Fri, 08:00–17:00      | Mon to Fri, 08:00–17:00
                    monday-friday 8:00 to 17:00  | Mon to Fri, 08:00–17:00
                    Mon, Wed and Fri, 9:00-12:00 | Mon, Wed, Fri, 09:00–12:00
                    every day, 07:00-19:00       | every day, 07:00–19:00
                    Sat to Sun, 10:00-12:00      | Sat, Sun, 10:00–12:00
                    none, 08:00-17:00            | none, 08:00–17:00
                    """)
    void readsWeeklyHours(String typed, String shown) {
        assertThat(HoursEntry.read(typed))
                .isInstanceOfSatisfying(
                        Entry.Understood.class,
                        entry -> assertThat(HoursEntry.text((VisitHours) entry.value()))
                                .isEqualTo(shown));
    }

    @Test
    void readsTheDaysOfARangeOverTheWeekend() {
        assertThat(HoursEntry.read("Fri to Mon, 08:00-10:00"))
                .isEqualTo(new Entry.Understood<>(new VisitHours(
                        Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
                        LocalTime.of(8, 0),
                        LocalTime.of(10, 0))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon to Fri", "08:00-17:00", "Mon to Fry, 08:00-17:00", "Mon to Fri, 17:00-08:00"})
    void refusesHoursItDoesNotUnderstand(String typed) {
        assertThat(HoursEntry.read(typed)).isInstanceOf(Entry.NotUnderstood.class);
    }
}
