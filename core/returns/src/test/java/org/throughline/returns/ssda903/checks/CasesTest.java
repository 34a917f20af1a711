package org.throughline.returns.ssda903.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Findings;
import org.throughline.returns.checks.Run;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.Places;
import org.throughline.returns.ssda903.child.Provider;
import org.throughline.returns.ssda903.child.SmallReturn;

/** Each rule with a row that it reports and the nearest that passes. */
class CasesTest {

    private static final String XML = "XML ";
    private static final Places PLACES = places();
    private static final Map<String, List<Provider>> PROVIDERS = providers();

    /** @param reported as {@code Episodes 0, Header 0} */
    record Case(String code, String faulty, String reported, String good) {
        @Override
        public String toString() {
            return code + " reports " + faulty + " and not " + good;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_faulty_row_is_reported_and_its_nearest_neighbour_is_not(Case each) {
        assertThat(found(each.code(), each.faulty())).isEqualTo(each.reported());
        assertThat(found(each.code(), each.good())).isEmpty();
    }

    @Test
    void every_rule_has_such_a_row_except_the_one_that_cannot_fire() throws IOException {
        var without = new ArrayList<String>();
        Rules903.all().forEach(rule -> without.add(rule.code()));
        without.removeAll(cases().map(Case::code).toList());

        assertThat(without).containsExactly("411");
    }

    private static String found(String code, String small) {
        boolean xml = small.startsWith(XML);
        var children = SmallReturn.of(xml ? small.substring(XML.length()) : small, xml, PLACES, PROVIDERS);
        List<Check<Child>> check = Ssda903Checks.ALL.stream()
                .filter(each -> each.meaning().code().equals(code))
                .toList();
        var findings = new Findings(check);
        var run = new Run<>(check, findings);
        for (int i = 0; i < children.size(); i++) {
            run.take(children.get(i));
        }
        run.done();
        var rows = new ArrayList<String>();
        findings.each(finding ->
                rows.add(finding.place().table() + " " + finding.place().number()));
        return String.join(", ", rows);
    }

    static Stream<Case> cases() {
        var cases = Stream.<Case>builder();
        var lines = Examples903.lines("/expected/ssda903/cases.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        for (int i = 0; i < lines.size(); i += 3) {
            var faulty = words(lines.get(i + 1), "fires").split(" -> ", -1);
            cases.add(new Case(lines.get(i), faulty[0], faulty[1], words(lines.get(i + 2), "passes")));
        }
        return cases.build();
    }

    private static String words(String line, String first) {
        assertThat(line.strip()).startsWith(first);
        return line.strip().substring(first.length()).strip();
    }

    private static Places places() {
        try {
            return Examples903.places();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<Provider>> providers() {
        try {
            return Examples903.providers("v3-1000", PLACES);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
