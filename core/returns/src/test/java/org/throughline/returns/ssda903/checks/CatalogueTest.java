package org.throughline.returns.ssda903.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Mark;
import org.throughline.returns.checks.Meaning;
import org.throughline.returns.checks.Need;
import org.throughline.returns.ssda903.checks.Rules903.Rule903;

/** The checks against the list of rules: none is missing, none is made up, and each says of itself what the list says. */
class CatalogueTest {

    /** Rows of last year that are reported for want of one of this year. */
    private static final Map<String, String> LAST_YEARS = Map.of("576", "Missing_last", "706", "DoLo_last");

    /** Besides the tables of the list: without them there is nothing that they could be run on. */
    private static final Map<String, Set<String>> MORE_TABLES =
            Map.of("205D", Set.of("UASC", "UASC_last"), "706", Set.of("DoLo_last"));

    @Test
    void every_rule_has_a_check_and_they_stand_in_the_same_order() throws IOException {
        assertThat(Ssda903Checks.ALL)
                .extracting(check -> check.meaning().code())
                .containsExactlyElementsOf(
                        Rules903.all().stream().map(Rule903::code).toList());
    }

    @Test
    void every_check_marks_the_tables_and_fields_of_its_rule() throws IOException {
        for (var rule : Rules903.all()) {
            var reports = new HashSet<>(rule.reports());
            Stream.ofNullable(LAST_YEARS.get(rule.code())).forEach(reports::add);
            assertThat(meaning(rule).marks())
                    .as(rule.code())
                    .allSatisfy(mark -> assertThat(mark.fields()).hasSameElementsAs(rule.fields()))
                    .extracting(Mark::table)
                    .hasSameElementsAs(reports);
        }
    }

    @Test
    void every_check_is_skipped_for_want_of_the_tables_that_its_rule_needs_and_of_no_others() throws IOException {
        for (var rule : Rules903.all()) {
            var needed = new HashSet<>(rule.tables());
            needed.addAll(MORE_TABLES.getOrDefault(rule.code(), Set.of()));
            assertThat(meaning(rule).tables()).as(rule.code()).isEqualTo(needed);
        }
    }

    @Test
    void every_check_needs_the_lists_that_its_rule_needs() throws IOException {
        for (var rule : Rules903.all()) {
            assertThat(meaning(rule).needs().contains(Need.POSTCODES))
                    .as(rule.code())
                    .isEqualTo(rule.needsPostcodes());
            assertThat(meaning(rule).needs().contains(Need.PROVIDERS))
                    .as(rule.code())
                    .isEqualTo(rule.needsProviders());
        }
    }

    @Test
    void every_check_holds_from_the_year_that_gave_its_rule_this_form() throws IOException {
        for (var rule : Rules903.all()) {
            boolean always = rule.since() == 2023;
            var years = meaning(rule).years();
            assertThat(years.from()).as(rule.code()).isEqualTo(always ? 0 : rule.since());
            assertThat(years.earlierFormUnknown()).as(rule.code()).isEqualTo(rule.first() < rule.since());
        }
    }

    @Test
    void no_two_checks_say_the_same() {
        assertThat(Ssda903Checks.ALL)
                .extracting(check -> check.meaning().wrong())
                .doesNotHaveDuplicates();
    }

    private static Meaning meaning(Rule903 rule) {
        return Ssda903Checks.ALL.stream()
                .map(Check::meaning)
                .filter(meaning -> meaning.code().equals(rule.code()))
                .findFirst()
                .orElseThrow();
    }
}
