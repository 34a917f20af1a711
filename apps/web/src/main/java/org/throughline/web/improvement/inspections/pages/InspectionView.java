package org.throughline.web.improvement.inspections.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.ofsted.report.Grade;
import org.throughline.web.improvement.inspections.Changes.Change;
import org.throughline.web.improvement.inspections.Document;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.improvement.inspections.ListedArea;
import org.throughline.web.improvement.inspections.Passage;
import org.throughline.web.improvement.inspections.People.Person;
import org.throughline.web.improvement.inspections.Preparation.Task;
import org.throughline.web.improvement.inspections.Reading;
import org.throughline.web.improvement.inspections.Reading.Value;
import org.throughline.web.improvement.inspections.Samples.Sample;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Sizes;

/**
 * One event of the register in finished words.
 *
 * @param pdf the address of the PDF that is shown beside, or null
 * @param letter its words are for people to mark
 * @param read when and how it was read by machine, or null where it was typed
 */
public record InspectionView(
        String title,
        String back,
        String address,
        String register,
        List<Line> lines,
        boolean lookAt,
        boolean keeps,
        @Nullable String pdf,
        @Nullable String read,
        List<Judged> judgements,
        List<Area> areas,
        List<Area> boardAreas,
        List<Section> sections,
        boolean letter,
        List<Value> values,
        List<Agreed> checks,
        List<String> problems,
        List<File> documents,
        List<Row> people,
        List<Row> samples,
        List<Job> tasks,
        boolean planned,
        List<Change> changes) {

    public record Line(String name, String value) {}

    /** @param page the address of the page that says so, or null @param pageWords "page 3", or empty */
    public record Judged(
            String words,
            String label,
            @Nullable String grade,
            @Nullable String colour,
            @Nullable String page,
            String pageWords,
            String quote,
            String absent) {}

    /** @param correct the address of the form that corrects it, or null where the reader may not */
    public record Area(
            String id,
            String number,
            String text,
            boolean urgent,
            String urgency,
            String under,
            @Nullable String page,
            String pageWords,
            SaidView said,
            @Nullable String correct) {}

    public record Section(String heading, String count, List<Paragraph> paragraphs) {}

    /** @param number as printed, or empty */
    public record Paragraph(
            String id,
            String number,
            boolean heading,
            String text,
            @Nullable String page,
            String pageWords,
            SaidView said,
            @Nullable String mark) {}

    public record Agreed(String check, String outcome, String colour, String words) {}

    public record File(String name, String address, String words) {}

    /** Something in a list that can be taken out again. */
    public record Row(String id, String first, String second) {}

    public record Job(
            String id,
            String what,
            String who,
            String due,
            boolean late,
            @Nullable String done) {}

    /** Everything of an event. */
    record Parts(
            Event event,
            Optional<Reading> reading,
            List<Reading.Judgement> judgements,
            List<ListedArea> areas,
            List<Passage> passages,
            List<Document> documents,
            Optional<Document> shown,
            List<Person> people,
            List<Sample> samples,
            List<Task> tasks,
            List<Change> changes,
            LocalDate today,
            boolean keeps) {}

    static InspectionView of(Parts parts) {
        var event = parts.event();
        var told = event.told();
        var shown = parts.shown();
        boolean letter = parts.reading().map(Reading::isLetter).orElse(true);
        return new InspectionView(
                Words.titled(event),
                "/improvement/inspections",
                Words.address(event.id()),
                "/improvement/register/" + event.id(),
                lines(event),
                event.lookAt(),
                parts.keeps(),
                shown.map(it -> "%s/documents/%s".formatted(Words.address(event.id()), it.id()))
                        .orElse(null),
                parts.reading().map(InspectionView::read).orElse(null),
                parts.judgements().stream()
                        .map(it -> judged(event.id(), shown, it))
                        .toList(),
                areas(parts, shown, false),
                areas(parts, shown, true),
                letter ? whole(parts, shown) : sections(parts, shown),
                letter,
                parts.reading().map(Reading::values).orElse(List.of()),
                parts.reading().map(Reading::checks).orElse(List.of()).stream()
                        .map(InspectionView::agreed)
                        .toList(),
                parts.reading().map(Reading::problems).orElse(List.of()),
                parts.documents().stream().map(it -> file(event.id(), it)).toList(),
                parts.people().stream()
                        .map(it -> new Row(
                                it.id().toString(),
                                it.name(),
                                it.role() + (it.page() > 0 ? ", as page " + it.page() + " says" : "")))
                        .toList(),
                parts.samples().stream().map(InspectionView::sample).toList(),
                parts.tasks().stream().map(it -> job(it, parts.today())).toList(),
                event.isPlanned(parts.today()),
                parts.changes());
    }

    private static List<Line> lines(Event event) {
        var told = event.told();
        var lines = new ArrayList<Line>();
        lines.add(new Line("Kind", told.kind().words()));
        lines.add(new Line("Authority", told.authority()));
        lines.add(new Line("Days", Words.days(told.starts(), told.ends())));
        lines.add(new Line("Published", told.published().map(Days::inWords).orElse("No day of publication is known")));
        if (told.ordinal().isPresent()) {
            lines.add(new Line(
                    "Number of the visit", Integer.toString(told.ordinal().getAsInt())));
        }
        if (!told.theme().isEmpty()) {
            lines.add(new Line("What was looked at", told.theme()));
        }
        return lines;
    }

    private static String read(Reading reading) {
        var on = Days.inWords(reading.at());
        return reading.isLetter()
                ? "Read by machine as a letter on %s. The layout of letters is not verified: look at every value."
                        .formatted(on)
                : "Read by machine on %s; its layout is %s.".formatted(on, reading.family());
    }

    private static Judged judged(UUID event, Optional<Document> shown, Reading.Judgement judgement) {
        return new Judged(
                Words.of(judgement.judged()),
                judgement.label(),
                judgement.grade().map(Words::of).orElse(null),
                judgement.grade().map((Grade grade) -> Words.colour(grade)).orElse(null),
                page(event, shown, judgement.page()),
                pageWords(judgement.page()),
                judgement.quote(),
                judgement.absent());
    }

    private static List<Area> areas(Parts parts, Optional<Document> shown, boolean board) {
        return parts.areas().stream()
                .filter(it -> it.board() == board)
                .map(it -> new Area(
                        "area-" + it.id(),
                        Integer.toString(it.number()),
                        it.text(),
                        it.urgent(),
                        Words.of(it.urgency()),
                        it.under(),
                        page(it.event(), shown, it.page()),
                        pageWords(it.page()),
                        SaidView.of(it.machine(), it.person()),
                        parts.keeps() && !it.marked()
                                ? "/improvement/register/%s/areas/%s".formatted(it.event(), it.id())
                                : null))
                .toList();
    }

    private static List<Section> sections(Parts parts, Optional<Document> shown) {
        var sections = new ArrayList<Section>();
        var open = new ArrayList<Paragraph>();
        var heading = "";
        for (var passage : parts.passages()) {
            if (!passage.section().equals(heading) && !open.isEmpty()) {
                sections.add(section(heading, open));
                open.clear();
            }
            heading = passage.section();
            open.add(paragraph(parts, shown, passage));
        }
        if (!open.isEmpty()) {
            sections.add(section(heading, open));
        }
        return sections;
    }

    private static Section section(String heading, List<Paragraph> paragraphs) {
        return new Section(
                heading.isEmpty() ? "Without a heading" : heading,
                Days.count(paragraphs.size(), "paragraph", "paragraphs"),
                List.copyOf(paragraphs));
    }

    private static List<Section> whole(Parts parts, Optional<Document> shown) {
        return parts.passages().isEmpty()
                ? List.of()
                : List.of(section(
                        "The words",
                        parts.passages().stream()
                                .map(it -> paragraph(parts, shown, it))
                                .toList()));
    }

    private static Paragraph paragraph(Parts parts, Optional<Document> shown, Passage passage) {
        return new Paragraph(
                "p-" + passage.place(),
                passage.number() > 0 ? Integer.toString(passage.number()) : "",
                passage.heading(),
                passage.text(),
                page(passage.event(), shown, passage.page()),
                pageWords(passage.page()),
                SaidView.of(passage.machine(), passage.person()),
                parts.keeps() && !passage.heading()
                        ? "/improvement/register/%s/paragraphs/%s".formatted(passage.event(), passage.id())
                        : null);
    }

    private static Agreed agreed(Reading.Checked checked) {
        return switch (checked.outcome()) {
            case AGREED -> new Agreed(checked.check(), "Agreed", "govuk-tag--green", "");
            case DISAGREED -> new Agreed(checked.check(), "Does not agree", "govuk-tag--red", checked.words());
            case NOT_ASKED -> new Agreed(checked.check(), "Nothing to compare", "govuk-tag--grey", "");
        };
    }

    private static File file(UUID event, Document document) {
        return new File(
                document.name(),
                "%s/documents/%s".formatted(Words.address(event), document.id()),
                "%s, %s, sent by %s on %s"
                        .formatted(
                                document.kind().words(),
                                Sizes.inWords(document.bytes()),
                                document.by(),
                                Days.inWords(document.at())));
    }

    static Row sample(Sample sample) {
        return new Row(
                sample.id().toString(),
                "%s of %s, chosen by %s"
                        .formatted(Days.count(sample.cases(), "case", "cases"), sample.theme(), sample.drawnBy()),
                sample.result().isEmpty() ? "No result is recorded yet" : sample.result());
    }

    static Job job(Task task, LocalDate today) {
        return new Job(
                task.id().toString(),
                task.what(),
                task.who(),
                Days.inWords(task.due()),
                task.done().isEmpty() && task.due().isBefore(today),
                task.done().map(day -> "Done on " + Days.inWords(day)).orElse(null));
    }

    static @Nullable String page(UUID event, Optional<Document> shown, int page) {
        return page > 0 && shown.isPresent() ? Words.page(event, shown.get().id(), page) : null;
    }

    static String pageWords(int page) {
        return page > 0 ? "page " + page : "";
    }

    /** How many of the checks agreed, for the head of their list. */
    public String agreement() {
        long agreed =
                checks.stream().filter(it -> it.outcome().equals("Agreed")).count();
        long asked = checks.stream()
                .filter(it -> !it.outcome().equals("Nothing to compare"))
                .count();
        return agreed == asked
                ? "All %d checks that had something to compare agreed.".formatted(asked)
                : "%d of the %d checks that had something to compare agreed.".formatted(agreed, asked);
    }
}
