package org.throughline.examples.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.calendar.CollectionYear;
import org.throughline.examples.lives.Child;
import org.throughline.examples.lives.EpisodeOfNeed;
import org.throughline.examples.lives.EpisodeOfNeed.Assessment;
import org.throughline.examples.lives.EpisodeOfNeed.Enquiry;
import org.throughline.examples.lives.EpisodeOfNeed.ProtectionPlan;
import org.throughline.examples.lives.EpisodeOfNeed.SupportPlan;
import org.throughline.examples.lives.Life;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.xml.Value;

/**
 * A life as one year's children in need census tells it: the episodes of need of the year, and in them what was open,
 * decided or held in it. Of protection plans all reviews since they began.
 */
public final class CinTelling {

    private static final int DAYS_TO_DECIDE_ON_A_CONFERENCE = 9;

    private final Span span;
    private int children;

    /** @param asAt the last day that the file knows, if the year still runs then */
    public CinTelling(CollectionYear year, LocalDate asAt) {
        this.span = Span.of(year, asAt);
    }

    /** The child as the file has it; empty where the authority did not work with the child in the year. */
    public Optional<CinChild> tell(Life life) {
        var episodes = life.need().stream()
                .filter(this::isOfTheYear)
                .map(this::episode)
                .toList();
        if (episodes.isEmpty()) {
            return Optional.empty();
        }
        var child = life.child();
        return Optional.of(new CinChild(
                ++children,
                0,
                identifiers(child),
                new CinChild.Characteristics(
                        Value.of(child.ethnicity()),
                        child.disabilities().stream().map(Value::of).toList()),
                episodes));
    }

    private boolean isOfTheYear(EpisodeOfNeed episode) {
        return span.touches(episode.referred(), episode.lastDay());
    }

    private CinChild.Identifiers identifiers(Child child) {
        boolean born = span.knows(child.born());
        return new CinChild.Identifiers(
                Value.of(child.id()),
                Value.of(Schooling.upn(child, span.last())),
                Value.BLANK,
                Value.of(Schooling.whyNoUpn(child, span.last())),
                born ? day(child.born()) : Value.BLANK,
                born ? Value.BLANK : day(child.expected()),
                Value.of(born ? child.sex() : "U"),
                Value.BLANK,
                Value.BLANK);
    }

    private CinChild.Episode episode(EpisodeOfNeed of) {
        boolean closed = of.closed() != null && span.knows(of.closed());
        return new CinChild.Episode(
                0,
                day(of.referred()),
                Value.of(of.source()),
                Value.of(of.need()),
                closed ? known(of.closed()) : Value.BLANK,
                Value.of(closed ? of.reason() : ""),
                of.transferIn() != null && span.holds(of.transferIn()) ? known(of.transferIn()) : Value.BLANK,
                of.assessments().stream()
                        .filter(this::isTold)
                        .map(this::assessment)
                        .toList(),
                of.supportPlans().stream()
                        .filter(plan -> span.touches(plan.started(), plan.ended()))
                        .map(this::cinPlan)
                        .toList(),
                of.enquiries().stream().filter(this::isTold).map(this::enquiry).toList(),
                Value.of(of.noFurtherAction() ? "true" : "false"),
                of.protectionPlans().stream()
                        .filter(plan -> span.touches(plan.started(), plan.ended()))
                        .map(this::protectionPlan)
                        .toList(),
                List.of());
    }

    /** Authorised in the year, or begun in it and still open. */
    private boolean isTold(Assessment of) {
        return span.holds(of.authorised()) || span.holds(of.started());
    }

    private CinChild.Assessment assessment(Assessment of) {
        boolean authorised = span.knows(of.authorised());
        return new CinChild.Assessment(
                0,
                day(of.started()),
                known(of.reviewPoint()),
                known(of.authorised()),
                authorised ? of.factors().stream().map(Value::of).toList() : List.of());
    }

    private CinChild.CinPlan cinPlan(SupportPlan of) {
        return new CinChild.CinPlan(0, day(of.started()), known(of.ended()));
    }

    /** Begun in the year, or brought to a conference in it. */
    private boolean isTold(Enquiry of) {
        return span.holds(of.started()) || (of.conference() != null && span.holds(of.conference()));
    }

    private CinChild.Section47 enquiry(Enquiry of) {
        boolean notRequired =
                of.conference() == null && span.knows(of.started().plusDays(DAYS_TO_DECIDE_ON_A_CONFERENCE));
        return new CinChild.Section47(
                0,
                day(of.started()),
                day(of.target()),
                known(of.conference()),
                Value.of(notRequired ? "true" : "false"));
    }

    private CinChild.ProtectionPlan protectionPlan(ProtectionPlan of) {
        boolean changed = of.changed() != null && span.knows(of.changed());
        return new CinChild.ProtectionPlan(
                0,
                day(of.started()),
                known(of.ended()),
                Value.of(of.category()),
                Value.of(changed ? of.latestCategory() : of.category()),
                Value.of(Integer.toString(of.earlier())),
                CinChild.Reviews.of(of.reviews().stream()
                        .filter(span::knows)
                        .map(CinTelling::day)
                        .toList()));
    }

    /** The day, if it has come. */
    private Value known(@Nullable LocalDate day) {
        return day != null && span.knows(day) ? day(day) : Value.BLANK;
    }

    private static Value day(LocalDate day) {
        return Value.of(day.toString());
    }
}
