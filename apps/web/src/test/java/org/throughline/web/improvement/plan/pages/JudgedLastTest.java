package org.throughline.web.improvement.plan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.ofsted.report.Grade.GOOD;
import static org.throughline.ofsted.report.Grade.INADEQUATE;
import static org.throughline.ofsted.report.Grade.REQUIRES_IMPROVEMENT;
import static org.throughline.ofsted.report.Judged.CARE_LEAVERS;
import static org.throughline.ofsted.report.Judged.LEADERS;
import static org.throughline.ofsted.report.Judged.OVERALL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.ofsted.report.Grade;
import org.throughline.ofsted.report.Judged;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.plan.pages.JudgedLast.Dated;

class JudgedLastTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final List<Dated> KNOWN = List.of(
            judgement(FIRST, "2014-06-25", OVERALL, INADEQUATE),
            judgement(FIRST, "2014-06-25", LEADERS, INADEQUATE),
            judgement(FIRST, "2014-06-25", CARE_LEAVERS, REQUIRES_IMPROVEMENT),
            judgement(SECOND, "2021-12-10", OVERALL, REQUIRES_IMPROVEMENT),
            judgement(SECOND, "2021-12-10", LEADERS, GOOD));

    private static Dated judgement(UUID event, String ended, Judged judged, Grade grade) {
        return new Dated(event, judged, judged.key(), grade, "Inspection", LocalDate.parse(ended));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # the item is about      | as at      | inspectors said
              SUPERVISION            | 2022-01-01 | leaders: Good
              SUPERVISION            | 2021-12-09 | leaders: Inadequate
              SUPERVISION            | 2014-06-24 |
              CARE_LEAVERS           | 2022-01-01 | care_leavers: Requires improvement
              PLANS                  | 2022-01-01 | overall: Requires improvement
              ASSESSMENT             | 2022-01-01 | overall: Requires improvement
            """)
    void beside_the_own_rating_stands_what_inspectors_judged_last_about_it(String themes, String day, String said) {
        var about = EnumSet.noneOf(Theme.class);
        Arrays.stream(themes.split(" ")).map(Theme::valueOf).forEach(about::add);

        assertThat(JudgedLast.about(about, LocalDate.parse(day), KNOWN))
                .extracting(it -> it.what().replace("Inspectors: ", "") + ": " + it.grade())
                .containsExactly(said == null ? new String[0] : new String[] {said});
    }
}
