package org.throughline.web.improvement.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.themes.Theme;
import org.throughline.web.ServiceTest;
import org.throughline.web.improvement.inspections.Following.Heard;
import org.throughline.web.improvement.inspections.Reports.Taken;
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Actor;

/**
 * Three reports on one authority over nine years, where {@code THROUGHLINE_OFSTED_REPORTS} names a folder of real ones. None is
 * kept here: not all of them may be.
 */
class RealReportsTest extends ServiceTest {

    private static final List<String> BUCKINGHAMSHIRE = List.of(
            "other-terms/80442-buckinghamshire-2014-08-08.pdf",
            "ogl/80442-buckinghamshire-2018-01-29.pdf",
            "ogl/80442-buckinghamshire-2022-02-11.pdf");

    @Autowired
    Reports reports;

    @Autowired
    Areas areas;

    @Autowired
    Following following;

    private static Path folder() {
        var folder = Optional.ofNullable(System.getenv("THROUGHLINE_OFSTED_REPORTS"))
                .map(Path::of)
                .map(it -> it.resolve("reports"));
        assumeTrue(
                folder.filter(Files::isDirectory).isPresent(),
                "skipped: THROUGHLINE_OFSTED_REPORTS names no folder of reports");
        return folder.orElseThrow();
    }

    private Event read(Path file) throws IOException {
        var taken = reports.take(
                Actor.system("reader"), new SentFile(file.getFileName().toString(), () -> Files.newInputStream(file)));
        return switch (taken) {
            case Taken.Registered(var event, var _) -> event;
            case Taken.Known(var event) -> event;
            case Taken.Kept _, Taken.Refused _ -> throw new AssertionError(taken);
        };
    }

    private List<Event> three() throws IOException {
        var folder = folder();
        return List.of(
                read(folder.resolve(BUCKINGHAMSHIRE.get(0))),
                read(folder.resolve(BUCKINGHAMSHIRE.get(1))),
                read(folder.resolve(BUCKINGHAMSHIRE.get(2))));
    }

    @Test
    void three_reports_hold_33_and_10_and_7_areas_for_the_authority() throws IOException {
        assertThat(three())
                .extracting(event -> areas.all().stream()
                        .filter(area -> area.event().equals(event.id()))
                        .count())
                .containsExactly(33L, 10L, 7L);
    }

    @Test
    void what_was_asked_for_again_and_again_is_followed_through_nine_years() throws IOException {
        var events = three();
        var heard = following.all().stream()
                .filter(it -> events.stream()
                        .anyMatch(event -> event.id().equals(it.event().id())))
                .toList();

        assertThat(heard).hasSize(3);
        for (var theme : List.of(
                Theme.OVERSIGHT, Theme.PLANS, Theme.QUALITY, Theme.WORKFORCE, Theme.CARE_LEAVERS, Theme.HEALTH)) {
            assertThat(heard)
                    .as("%s is spoken of in every report", theme)
                    .noneMatch(it -> it.of(theme).isSilent());
        }
        for (var theme : List.of(Theme.OVERSIGHT, Theme.QUALITY, Theme.CARE_LEAVERS, Theme.HEALTH)) {
            assertThat(areasOf(heard, theme).subList(0, 2))
                    .as("%s was to improve in 2014 and again in 2017", theme)
                    .allMatch(it -> it > 0);
        }
        assertThat(areasOf(heard, Theme.PLANS)).allMatch(it -> it > 0);
    }

    @Test
    void care_leavers_health_histories_were_asked_for_in_2014_and_again_in_2017() throws IOException {
        var events = three();

        assertThat(following.all().stream()
                        .map(it -> it.of(Theme.CARE_LEAVERS).of(Theme.HEALTH))
                        .filter(it -> events.contains(it.event()) && !it.areas().isEmpty())
                        .map(it -> it.event().told().ends().getYear()))
                .containsExactly(2014, 2017);
    }

    private static List<Integer> areasOf(List<Heard> heard, Theme theme) {
        return heard.stream().map(it -> it.of(theme).areas().size()).toList();
    }
}
