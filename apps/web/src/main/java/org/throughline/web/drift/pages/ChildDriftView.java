package org.throughline.web.drift.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.RuleCode;
import org.throughline.journey.FactId;
import org.throughline.journey.Recorded;
import org.throughline.web.drift.Decision;
import org.throughline.web.drift.Findings.Untold;
import org.throughline.web.drift.Found;
import org.throughline.web.journeys.Profile;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.LawWords;

/**
 * One child: what is found now with what was decided, what cannot be told, and what was found before.
 *
 * @param notKept what the person typed for a decision that could not be kept any more, empty where nothing
 */
public record ChildDriftView(
        String name,
        String address,
        @Nullable String behind,
        String notKept,
        List<Now> found,
        List<Untellable> untold,
        List<Past> past) {

    /**
     * What is found now.
     *
     * @param again when it comes up again, empty where it waits
     * @param decide address of the form, or null where the person may not decide
     * @param decisions the latest first
     */
    public record Now(
            String id,
            String rule,
            String why,
            String since,
            String standing,
            String again,
            String colour,
            List<Ground> grounds,
            @Nullable LawWords source,
            @Nullable String decide,
            String button,
            List<Decided> decisions) {}

    /** @param from which file or form it comes from, empty where only time has passed */
    public record Ground(String words, String from) {}

    /** @param after what has become of it since */
    public record Decided(
            String what, String by, String reason, List<ActionLine> actions, String review, String after) {}

    /**
     * @param how whether it was done, or its day has passed
     * @param done address of the form that says so, or null where it is said or the person may not
     */
    public record ActionLine(
            String words, String how, @Nullable String done) {}

    /** What the person may do with the child, and what day it is. */
    record May(boolean decide, boolean write, LocalDate today) {}

    public record Untellable(String rule, String why) {}

    public record Past(String rule, String why, String when, List<Decided> decisions) {}

    static ChildDriftView of(
            Profile child,
            List<Found> found,
            Map<Long, List<Decision>> decisions,
            List<Untold> untold,
            Map<FactId, Recorded<?>> facts,
            Names names,
            May may,
            Optional<String> behind,
            String notKept) {
        return new ChildDriftView(
                child.name(),
                "/children/" + child.id().value(),
                behind.orElse(null),
                notKept,
                found.stream()
                        .filter(one -> one.gone().isEmpty())
                        .map(one -> now(one, decisions.getOrDefault(one.id(), List.of()), facts, names, may))
                        .toList(),
                untold.stream()
                        .map(one -> new Untellable(names.rule(one.rule()), one.why()))
                        .toList(),
                found.stream()
                        .filter(one -> isWorthKnowing(one, decisions))
                        .map(one -> past(one, decisions.getOrDefault(one.id(), List.of()), names, may))
                        .toList());
    }

    /** What came and went within a day, and nobody decided about, was mostly a load that was put right. */
    private static boolean isWorthKnowing(Found found, Map<Long, List<Decision>> decisions) {
        return found.gone()
                .filter(gone -> decisions.containsKey(found.id()) || gone.isAfter(found.appeared()))
                .isPresent();
    }

    private static Now now(
            Found found, List<Decision> decisions, Map<FactId, Recorded<?>> facts, Names names, May may) {
        return new Now(
                found.rule(),
                names.rule(found.rule()),
                found.why(),
                Days.inWords(found.since()),
                found.state().words(),
                Words.again(found),
                Words.colour(found.state()),
                found.grounds().stream()
                        .map(ground -> new Ground(
                                ground.words(),
                                ground.fact()
                                        .flatMap(fact -> Optional.ofNullable(facts.get(fact)))
                                        .map(ChildDriftView::from)
                                        .orElse("")))
                        .toList(),
                names.rules()
                        .all()
                        .named(new RuleCode(found.rule()))
                        .map(DriftRule::source)
                        .map(LawWords::of)
                        .orElse(null),
                may.decide() ? Words.decide(found.child(), found.rule()) : null,
                decisions.isEmpty() ? "Decide" : "Decide again",
                decisions.stream()
                        .map(decision -> decided(decision, found, may))
                        .toList());
    }

    /** Such as "Standard Safeguarding Dataset, ssd_missing". */
    private static String from(Recorded<?> fact) {
        var scope = fact.source().scope();
        var year = scope.year() == 0 ? "" : " " + scope.year();
        var file = scope.collection().words() + year;
        return fact.source().load() == 0
                        || scope.table().equals(scope.collection().name())
                ? file
                : file + ", " + scope.table();
    }

    private static Past past(Found found, List<Decision> decisions, Names names, May may) {
        return new Past(
                names.rule(found.rule()),
                found.why(),
                "Found from %s, gone since %s."
                        .formatted(
                                Days.inWords(found.appeared()),
                                Days.inWords(found.gone().orElseThrow())),
                decisions.stream()
                        .map(decision -> decided(decision, found, may))
                        .toList());
    }

    private static Decided decided(Decision decision, Found found, May may) {
        return new Decided(
                decision.kind().words(),
                decision.byName() + " on " + Days.inWords(decision.at()),
                decision.reason(),
                decision.actions().stream()
                        .map(action -> line(decision, action, found, may))
                        .toList(),
                Days.inWords(decision.review()),
                found.gone().map(ChildDriftView::goneSince).orElse("It is still found."));
    }

    private static ActionLine line(Decision decision, Decision.Action action, Found found, May may) {
        var words = "%s: %s, by %s".formatted(action.what(), action.owner(), Days.inWords(action.due()));
        if (action.done().isPresent()) {
            var done = action.done().get();
            return new ActionLine(
                    words,
                    "Done on %s, said by %s: %s".formatted(Days.inWords(done.day()), done.byName(), done.words()),
                    null);
        }
        return new ActionLine(
                words,
                action.due().isBefore(may.today()) ? "Its day has passed, and nobody has said that it was done." : "",
                may.write() ? Words.done(found.child(), decision.id(), action.n()) : null);
    }

    private static String goneSince(LocalDate gone) {
        return "It is gone since " + Days.inWords(gone) + ".";
    }
}
