package org.throughline.ofsted.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.ofsted.print.Line;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.report.Answer;
import org.throughline.ofsted.report.Area;
import org.throughline.ofsted.report.Family;
import org.throughline.ofsted.report.Finding;
import org.throughline.ofsted.report.Framework;
import org.throughline.ofsted.report.Inspection;
import org.throughline.ofsted.report.Outcome;
import org.throughline.ofsted.report.Stated;

/** Reads a document: its family first, then each value with that family's labels, then the checks. */
public final class ReportReader {

    private ReportReader() {}

    /** @param cutShort whether the file ends before its end mark */
    public static Answer read(Prose prose, boolean cutShort) {
        var letter = Letters.read(prose);
        if (letter.isPresent()) {
            return new Answer.Letter(letter.get());
        }
        var family = Families.of(prose);
        return family.<Answer>map(it -> new Answer.Report(inspection(prose, it, cutShort)))
                .orElseGet(() -> new Answer.NotRead(
                        "This has none of the known layouts of Ofsted's reports on children's services. "
                                + title(prose)
                                        .map("It is headed: %s"::formatted)
                                        .orElse("It has no heading.")));
    }

    private static Inspection inspection(Prose prose, Family family, boolean cutShort) {
        var authority = Cover.authority(prose, family);
        var onSite = Cover.onSite(prose);
        var judgements = Judgements.read(prose, family);
        var lists = Lists.of(prose, family);
        var read = new Inspection(
                family,
                authority,
                Authorities.urn(authority),
                Kinds.of(prose, family, onSite),
                onSite,
                Cover.published(prose, family.framework()),
                LeadInspector.read(prose),
                judgements.made(),
                areas(prose, lists, family, false),
                areas(prose, lists, family, true),
                Findings.of(prose, lists, paragraphsFrom(prose, family)),
                Licences.of(prose),
                List.of(),
                List.of());
        var checks = Checking.of(prose, read, judgements);
        boolean bulleted = read.findings().isEmpty() && family.framework() == Framework.SIF;
        var findings = bulleted ? BulletedFindings.of(prose, lists, paragraphsFrom(prose, family)) : read.findings();
        return checked(read, findings, checks, problems(read, checks, cutShort));
    }

    private static Inspection checked(
            Inspection read, List<Finding> findings, List<Outcome> checks, List<String> problems) {
        return new Inspection(
                read.family(),
                read.authority(),
                read.urn(),
                read.kind(),
                read.onSite(),
                read.published(),
                read.leadInspector(),
                read.judgements(),
                read.areas(),
                read.lscbAreas(),
                findings,
                read.licence(),
                checks,
                problems);
    }

    /** What a person should look at: what this layout prints and was not found, and what does not agree. */
    private static List<String> problems(Inspection read, List<Outcome> checks, boolean cutShort) {
        var problems = new ArrayList<String>();
        if (cutShort) {
            problems.add("The file breaks off before its end mark; what came after may be missing.");
        }
        for (var value : List.of(read.authority(), read.kind(), read.onSite(), read.leadInspector(), read.licence())) {
            if (value instanceof Stated.Absent<?>(var why)) {
                problems.add(why);
            }
        }
        for (var judgement : read.judgements()) {
            if (judgement.grade() instanceof Stated.Absent<?>(var why)) {
                problems.add("%s: %s".formatted(judgement.label(), why));
            }
        }
        checks.stream()
                .filter(Outcome.Disagreed.class::isInstance)
                .map(Outcome.Disagreed.class::cast)
                .filter(it -> it.check() != org.throughline.ofsted.report.Check.LABELS)
                .forEach(it -> problems.add(it.words()));
        return problems;
    }

    static List<Area> areas(Prose prose, List<Lists.Region> lists, Family family, boolean board) {
        var areas = new ArrayList<Area>();
        for (var list : lists) {
            if (list.board() == board) {
                var lines = prose.lines().subList(list.from(), list.to());
                for (var area : Items.of(prose, lines, bulletsOnly(family, lines))) {
                    areas.add(new Area(
                            areas.size() + 1, area.printed(), area.text(), area.page(), area.urgency(), area.theme()));
                }
            }
        }
        return areas;
    }

    /** In 2013 a number is a paragraph; in later reports nothing is numbered above the findings. */
    private static boolean bulletsOnly(Family family, List<Line> lines) {
        return switch (family.framework()) {
            case LAC_2013 -> true;
            case ILACS ->
                lines.stream().anyMatch(line -> Marks.bullet(line.text()).isPresent());
            case SIF -> false;
        };
    }

    /** Where paragraphs can begin: the rows of the single framework's table are numbered too. */
    private static int paragraphsFrom(Prose prose, Family family) {
        return family.framework() == Framework.SIF ? Judgements.endOfCover(prose) : 0;
    }

    private static Optional<String> title(Prose prose) {
        return prose.lines().stream()
                .filter(line -> line.page() == 1)
                .max(Comparator.comparingDouble(Line::size))
                .map(Line::text);
    }
}
