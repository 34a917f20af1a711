package org.throughline.web.improvement.inspections.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.ofsted.report.Grade;
import org.throughline.ofsted.report.Judged;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.improvement.inspections.Interventions.Status;
import org.throughline.web.improvement.inspections.pages.JudgementsView.Inspected;
import org.throughline.web.pages.Days;

/**
 * Judgements along the years: a grade stands from the last day on site until the next inspection. Lengths are in units of the
 * viewBox.
 *
 * @param said the picture in words, for whoever does not see it
 */
public record JudgementsPicture(
        int width,
        int height,
        List<Label> labels,
        List<Timeline.Tick> ticks,
        int bottom,
        List<Bar> bars,
        List<Mark> marks,
        String title,
        String said) {

    public record Label(int y, String words) {}

    /** @param kind the class that colours it, which never stands without its words @param words what fits into it */
    public record Bar(int x, int y, int width, int height, String kind, String words, int textY) {}

    public record Mark(int x, int y) {}

    private static final int LEFT = 190;
    private static final int WIDTH = 760;
    private static final int TOP = 34;
    private static final int STEP = 36;
    private static final int THICK = 28;
    private static final int MIDDLE = 19;

    static JudgementsPicture of(
            List<Judged> rows, List<Inspected> inspected, List<Event> others, List<Status> statuses, LocalDate today) {
        var past = others.stream()
                .map(event -> event.told().ends())
                .filter(day -> !day.isAfter(today))
                .toList();
        var first = Stream.of(
                        inspected.stream().map(it -> it.event().told().ends()),
                        statuses.stream().map(Status::since),
                        past.stream())
                .flatMap(days -> days)
                .min(LocalDate::compareTo)
                .orElse(today);
        var line = Timeline.of(first, today, LEFT, WIDTH);
        var labels = new ArrayList<Label>();
        var bars = new ArrayList<Bar>();
        var marks = new ArrayList<Mark>();
        int y = TOP;
        for (var row : rows) {
            labels.add(new Label(y + MIDDLE, Words.of(row)));
            for (int i = 0; i < inspected.size(); i++) {
                bar(row, rows, inspected, i, line, y).ifPresent(bars::add);
            }
            y += STEP;
        }
        if (!past.isEmpty()) {
            labels.add(new Label(y + MIDDLE, "Visits, reviews, letters"));
            for (var day : past) {
                marks.add(new Mark(line.x(day), y + THICK / 2));
            }
            y += STEP;
        }
        if (!statuses.isEmpty()) {
            labels.add(new Label(y + MIDDLE, "Intervention"));
            for (int i = 0; i < statuses.size(); i++) {
                bars.add(status(statuses, i, line, y));
            }
            y += STEP;
        }
        return new JudgementsPicture(
                LEFT + WIDTH + 10,
                y + 6,
                labels,
                line.ticks(),
                y,
                bars,
                marks,
                "Judgements from %d to %d".formatted(first.getYear(), today.getYear()),
                said(rows, inspected, past.size(), statuses));
    }

    private static Optional<Bar> bar(
            Judged row, List<Judged> rows, List<Inspected> inspected, int at, Timeline line, int y) {
        var judgement = inspected.get(at).row(row).filter(it -> it.grade().isPresent());
        if (judgement.isEmpty()) {
            return Optional.empty();
        }
        boolean both = judgement.get().judged() == Judged.IN_CARE_AND_CARE_LEAVERS;
        if (both && row == Judged.CARE_LEAVERS && rows.contains(Judged.IN_CARE)) {
            return Optional.empty();
        }
        var grade = judgement.get().grade().get();
        int x = line.x(inspected.get(at).event().told().ends());
        int width = Math.max(24, until(row, inspected, at, line) - x - 3);
        int height = both && row == Judged.IN_CARE && rows.contains(Judged.CARE_LEAVERS) ? STEP + THICK : THICK;
        return Optional.of(new Bar(
                x,
                y,
                width,
                height,
                "tl-grade--" + grade.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Timeline.fits(Words.of(grade), width) ? Words.of(grade) : letters(grade),
                y + height / 2 + 5));
    }

    /** A grade stands until the next inspection that judges the same, or everything. */
    private static int until(Judged row, List<Inspected> inspected, int at, Timeline line) {
        return inspected.subList(at + 1, inspected.size()).stream()
                .filter(it -> it.row(row).isPresent() || it.of(Judged.OVERALL).isPresent())
                .findFirst()
                .map(it -> line.x(it.event().told().ends()))
                .orElse(LEFT + WIDTH);
    }

    private static Bar status(List<Status> statuses, int at, Timeline line, int y) {
        int x = line.x(statuses.get(at).since());
        int end = at + 1 < statuses.size() ? line.x(statuses.get(at + 1).since()) : LEFT + WIDTH;
        int width = Math.max(20, end - x - 3);
        var words = (at + 1) + ". " + statuses.get(at).status();
        return new Bar(
                x,
                y,
                width,
                THICK,
                "tl-grade--status",
                Timeline.fits(words, width) ? words : Integer.toString(at + 1),
                y + MIDDLE);
    }

    static String letters(Grade grade) {
        return switch (grade) {
            case OUTSTANDING -> "O";
            case GOOD -> "G";
            case REQUIRES_IMPROVEMENT -> "RI";
            case INADEQUATE -> "I";
            case ADEQUATE -> "A";
            case NOT_JUDGED -> "NJ";
        };
    }

    private static String said(List<Judged> rows, List<Inspected> inspected, int visits, List<Status> statuses) {
        var said = new StringBuilder();
        for (var row : rows) {
            var grades = inspected.stream()
                    .flatMap(it -> it
                            .row(row)
                            .flatMap(judgement -> judgement.grade())
                            .map(grade -> "%s in %d"
                                    .formatted(
                                            grade.words(),
                                            it.event().told().ends().getYear()))
                            .stream())
                    .toList();
            said.append(Words.of(row))
                    .append(": ")
                    .append(String.join(", then ", grades))
                    .append(". ");
        }
        if (visits > 0) {
            said.append(Days.count(visits, "other event is", "other events are"))
                    .append(" marked. ");
        }
        for (var status : statuses) {
            said.append("From ")
                    .append(Days.inWords(status.since()))
                    .append(": ")
                    .append(status.status())
                    .append(". ");
        }
        return said.append("The table below says the same.").toString();
    }
}
