package org.throughline.web.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.Entry;
import org.throughline.journey.FactId;
import org.throughline.journey.Journey;
import org.throughline.journey.LateReason;
import org.throughline.journey.LateReasons;
import org.throughline.journey.LatenessFact.LateReasonGiven;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.Scope;
import org.throughline.journey.When;
import org.throughline.web.access.Act;
import org.throughline.web.access.Sight;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.Opening.Opened;
import org.throughline.web.journeys.Typed;
import org.throughline.web.journeys.Written;
import org.throughline.web.pages.DueWords;
import org.throughline.web.pages.LateWords;
import org.throughline.web.standards.Standards;

/** Why work was late: found for a duty of a child, given, and corrected. A reason is a fact of the child's journey. */
@Component
public class LateWork {

    /** What a writer may add in their own words. */
    public static final int LONGEST = 1_000;

    private static final String KEY = "late/";

    private final Journeys journeys;
    private final Standards standards;
    private final Clock clock;

    LateWork(Journeys journeys, Standards standards, Clock clock) {
        this.journeys = journeys;
        this.standards = standards;
        this.clock = clock;
    }

    /**
     * A duty of a child that began on that day.
     *
     * @param late whether it is late now or was done late: only then has it a reason
     * @param given the reason that stands
     * @param earlier what stood before it was corrected, the latest first
     */
    public record Duty(
            Opened child,
            StatutoryClock clock,
            Reading reading,
            LocalDate began,
            boolean late,
            Optional<Recorded<LateReasonGiven>> given,
            List<Recorded<LateReasonGiven>> earlier) {

        String what() {
            return clock.plainName() + " (" + reading.about() + ")";
        }
    }

    /**
     * Empty where the child is not theirs for that act, or no such clock began on that day.
     *
     * @param act writing, or reviewing: then only what is the reviewers' own duty is found
     */
    public Optional<Duty> find(Sight who, PersonId child, String code, LocalDate began, Act act) {
        return journeys.open(who, child, act) instanceof Opened opened
                ? duty(opened, code, began)
                        .filter(duty -> act == Act.WRITE
                                || LateWords.isReviewers(duty.clock().terms()))
                : Optional.empty();
    }

    private Optional<Duty> duty(Opened child, String code, LocalDate began) {
        var named = standards.clocks().named(new ClockCode(code));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var due = DueWords.at(clock);
        var readings = named.get().read(child.journey(), due.today()).stream()
                .filter(reading -> reading.started().filter(began::equals).isPresent())
                .toList();
        var given = LateReasons.of(child.journey()).of(code, began);
        return readings.stream()
                .filter(due::isLate)
                .findFirst()
                .or(() -> readings.stream().findFirst())
                .map(reading -> new Duty(
                        child,
                        named.get(),
                        reading,
                        began,
                        due.isLate(reading),
                        given,
                        given.map(now -> earlier(child.journey(), now)).orElse(List.of())));
    }

    @SuppressWarnings("unchecked")
    private static List<Recorded<LateReasonGiven>> earlier(Journey journey, Recorded<LateReasonGiven> now) {
        var versions = new ArrayList<Recorded<LateReasonGiven>>();
        var before = now.corrects();
        while (before.isPresent()) {
            var id = before.get();
            before = Optional.empty();
            for (Entry entry : journey.entries()) {
                if (entry instanceof Recorded<?> recorded
                        && recorded.id().equals(id)
                        && recorded.fact() instanceof LateReasonGiven) {
                    versions.add((Recorded<LateReasonGiven>) recorded);
                    before = recorded.corrects();
                }
            }
        }
        return versions;
    }

    /** @param seen the reason that stood on the screen; empty where none did */
    public record Sent(Optional<FactId> seen, LateReason reason, String words) {}

    /** Keeps the reason. The same sent twice is kept once; where somebody else wrote meanwhile, that is told. */
    @Transactional
    public Written give(Sight who, Duty duty, Sent sent, Act act) {
        var child = duty.child().profile().id();
        var code = duty.clock().code().value();
        var given = duty.given();
        if (given.isPresent() && saysTheSame(given.get().fact(), sent)) {
            return new Written.Kept(List.of(given.get().id()));
        }
        if (given.isPresent() && !given.map(Recorded::id).equals(sent.seen())) {
            return new Written.Overtaken(child, given.get());
        }
        var fact = new LateReasonGiven(
                code,
                duty.what(),
                duty.began(),
                duty.reading().due().orElse(duty.began()),
                sent.reason(),
                sent.words());
        var typed = new Typed(
                given.filter(it -> it.source().scope().equals(Scope.TYPED))
                        .map(Recorded::key)
                        .orElse(KEY + code + "/" + duty.began()),
                When.on(LocalDate.now(clock)),
                fact,
                given.map(Recorded::id));
        return journeys.record(who, child, List.of(typed), act);
    }

    private static boolean saysTheSame(LateReasonGiven given, Sent sent) {
        return given.reason() == sent.reason() && given.words().equals(sent.words());
    }

    /** Where a writer corrects the reason with this key; empty for what is none. */
    static Optional<String> form(PersonId child, String key) {
        return key.startsWith(KEY) ? Optional.of("/children/" + child.value() + "/" + key) : Optional.empty();
    }

    /** Where a reviewer does; empty also where it is the reason for somebody else's duty. */
    Optional<String> reviewersForm(PersonId child, String key) {
        return Optional.of(key)
                .filter(it -> it.startsWith(KEY))
                .map(it -> it.substring(KEY.length()).split("/", 2)[0])
                .flatMap(code -> standards.clocks().named(new ClockCode(code)))
                .filter(it -> LateWords.isReviewers(it.terms()))
                .map(_ -> "/children/" + child.value() + "/reviews/" + key);
    }
}
