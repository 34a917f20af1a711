package org.throughline.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.court.Accommodated;
import org.throughline.clocks.missing.OftenMissing;
import org.throughline.clocks.protection.LongPlans;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Story;

/** What managers keep an eye on by numbers that the council sets. */
class WatchesBySettingsTest {

    @ParameterizedTest(name = "{0} | {1} on {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | watch | read on | it says
            2025-01-10 in need plan begins                                        | CIP-05 | 2025-07-09 | nothing
            2025-01-10 in need plan begins                                        | CIP-05 | 2025-07-10 | 2025-07-10 On a child in need plan for 6 months, since 10 January 2025, next 2025-10-10
            2025-01-10 in need plan begins                                        | CIP-05 | 2026-01-10 | 2026-01-10 On a child in need plan for 12 months, since 10 January 2025
            2025-01-10 in need plan begins; 2025-07-10 in need plan ends          | CIP-05 | 2025-07-10 | nothing
            2025-01-10 goes missing; 2025-02-10 goes missing; 2025-03-10 goes missing | MIS-03 | 2025-03-09 | nothing
            2025-01-10 goes missing; 2025-02-10 goes missing; 2025-03-10 goes missing | MIS-03 | 2025-03-10 | 2025-03-10 Missing 3 times in 90 days, first on 10 January 2025
            2025-01-10 goes missing; 2025-02-10 goes missing; 2025-03-10 goes missing | MIS-03 | 2025-04-09 | 2025-03-10 Missing 3 times in 90 days, first on 10 January 2025
            2025-01-10 goes missing; 2025-02-10 goes missing; 2025-03-10 goes missing | MIS-03 | 2025-04-10 | nothing
            2025-01-10 is away; 2025-02-10 goes missing; 2025-03-10 goes missing      | MIS-03 | 2025-03-10 | nothing
            2025-06-01 goes missing                                               | MIS-04 | 2025-06-02 | nothing
            2025-06-01 goes missing                                               | MIS-04 | 2025-06-03 | 2025-06-03 Missing for more than 24 hours, since 1 June 2025, next 2025-06-05
            2025-06-01 goes missing                                               | MIS-04 | 2025-06-05 | 2025-06-05 Missing for more than 72 hours, since 1 June 2025
            2025-06-01T22:00 goes missing                                         | MIS-04 | 2025-06-01 | nothing
            2025-06-01T22:00 goes missing                                         | MIS-04 | 2025-06-02 | 2025-06-02 Missing for more than 24 hours, since 1 June 2025, next 2025-06-04
            2025-10-25T23:30 goes missing                                         | MIS-04 | 2025-10-26 | 2025-10-26 Missing for more than 24 hours, since 25 October 2025, next 2025-10-28
            2025-06-01 goes missing; 2025-06-04 is back                           | MIS-04 | 2025-06-04 | nothing
            2025-06-01 is away                                                    | MIS-04 | 2025-06-05 | nothing
            2008-06-10 born; 2024-01-05 becomes looked after                      | LCV-01 | 2024-06-09 | nothing
            2008-06-10 born; 2024-01-05 becomes looked after                      | LCV-01 | 2024-06-10 | 2024-06-10 Eligible for leaving care support since 10 June 2024, next 2026-06-10
            2008-06-10 born; 2024-01-05 becomes looked after                      | LCV-01 | 2026-06-10 | nothing
            2008-06-10 born; 2024-04-01 becomes looked after                      | LCV-01 | 2024-07-01 | 2024-07-01 Eligible for leaving care support since 1 July 2024, next 2026-06-10
            2008-06-10 born; 2024-04-01 becomes looked after                      | LCV-01 | 2024-06-30 | nothing
            2008-06-10 born; 2020-01-01 becomes looked after                      | LCV-01 | 2024-06-10 | 2024-06-10 Eligible for leaving care support since 10 June 2024, next 2026-06-10
            2008-06-10 born; 2022-07-01 becomes looked after; 2022-08-10 leaves care; 2024-05-01 becomes looked after | LCV-01 | 2024-06-20 | nothing
            2008-06-10 born; 2022-07-01 becomes looked after; 2022-08-10 leaves care; 2024-05-01 becomes looked after | LCV-01 | 2024-06-21 | 2024-06-21 Eligible for leaving care support since 21 June 2024, next 2026-06-10
            2008-06-10 born; 2021-01-01 becomes looked after; 2022-06-01 leaves care; 2024-05-01 becomes looked after | LCV-01 | 2024-07-30 | nothing
            2008-06-10 born; 2024-01-05 becomes looked after; 2024-07-01 leaves care | LCV-01 | 2024-07-01 | nothing
            2024-01-05 becomes looked after                                       | LCV-01 | 2024-06-10 | nothing
            2025-05-02 episode begins E1 U6 S                                     | ADP-28 | 2025-05-02 | 2025-05-02 Placement order made 2 May 2025, not yet placed for adoption
            2025-05-02 episode begins E1 U6 S                                     | ADP-28 | 2025-05-01 | nothing
            2025-05-02 episode begins E1 U6 S; 2025-06-01 episode ends X1; 2025-06-01 episode begins E1 A6 P | ADP-28 | 2025-06-01 | nothing
            2025-01-31 episode begins V2 U6 S                                     | PLO-11 | 2025-04-29 | nothing
            2025-01-31 episode begins V2 U6 S                                     | PLO-11 | 2025-04-30 | 2025-04-30 Looked after under section 20 for 3 months, since 31 January 2025, next 2025-07-31
            2025-01-31 episode begins V2 U6 S                                     | PLO-11 | 2025-08-01 | 2025-07-31 Looked after under section 20 for 6 months, since 31 January 2025, next 2025-10-31
            2025-01-31 episode begins V2 U6 S; 2025-04-30 episode ends E4A        | PLO-11 | 2025-04-30 | nothing
            2025-01-31 episode begins C2 U6 S                                     | PLO-11 | 2025-08-01 | nothing
            """)
    void what_there_is_to_see_is_seen_from_its_day_to_the_day_before_it_ends(
            String story, String watch, String asAt, String said) {
        assertThat(seen(story, watch, asAt, Settings.usual())).isEqualTo(said);
    }

    @Test
    void the_council_sets_its_own_numbers() {
        var day = LocalDate.parse("2025-01-01");
        var settings = Settings.usual()
                .with(LongPlans.MARKS, day, List.of(4))
                .with(OftenMissing.TIMES, day, 2)
                .with(OftenMissing.DAYS, day, 10)
                .with(Accommodated.MONTHS, day, 2);

        assertThat(seen("2025-01-10 plan begins", "CPP-07", "2025-05-10", settings))
                .isEqualTo(
                        "2025-05-10 On a child protection plan for 4 months, since 10 January 2025, next 2027-01-09");
        assertThat(seen("2025-06-01 goes missing; 2025-06-10 goes missing", "MIS-03", "2025-06-10", settings))
                .isEqualTo("2025-06-10 Missing 2 times in 10 days, first on 1 June 2025");
        assertThat(seen("2025-06-01 goes missing; 2025-06-10 goes missing", "MIS-03", "2025-06-11", settings))
                .isEqualTo("nothing");
        assertThat(seen("2025-01-31 episode begins V2 U6 S", "PLO-11", "2025-03-31", settings))
                .startsWith("2025-03-31");
    }

    private static String seen(String story, String watch, String asAt, Settings settings) {
        var journey = Story.journey(String.join("\n", story.split("; ?")));
        return StatutoryClocks.with(WorkingDays.england(), settings).watches().stream()
                .filter(each -> each.code().value().equals(watch))
                .flatMap(each -> each.read(journey, LocalDate.parse(asAt)).stream())
                .map(sighting -> sighting.since() + " " + sighting.about()
                        + sighting.next().map(day -> ", next " + day).orElse(""))
                .reduce((one, other) -> one + "; " + other)
                .orElse("nothing");
    }
}
