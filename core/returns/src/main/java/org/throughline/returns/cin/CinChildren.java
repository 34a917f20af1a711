package org.throughline.returns.cin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.journey.AssessmentFact.AssessmentAuthorised;
import org.throughline.journey.AssessmentFact.AssessmentReviewPointSet;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.AssessmentFact.FactorsIdentified;
import org.throughline.journey.Fact;
import org.throughline.journey.IdentityFact.BirthExpected;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.Died;
import org.throughline.journey.IdentityFact.DisabilityRecorded;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.IdentityFact.UpnAbsent;
import org.throughline.journey.PlanFact.CinPlanEnded;
import org.throughline.journey.PlanFact.CinPlanStarted;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionFact.ConferenceTargetStated;
import org.throughline.journey.ProtectionFact.EnquiryConcluded;
import org.throughline.journey.ProtectionFact.EnquiryStarted;
import org.throughline.journey.ProtectionFact.ProtectionPlanEnded;
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ReferralFact.PrimaryNeedRecorded;
import org.throughline.journey.ReferralFact.ReferralDecided;
import org.throughline.journey.ReferralFact.ReferralReceived;
import org.throughline.journey.Statement;
import org.throughline.journey.ThingId;
import org.throughline.returns.cin.CinChild.Assessment;
import org.throughline.returns.cin.CinChild.Characteristics;
import org.throughline.returns.cin.CinChild.CinPlan;
import org.throughline.returns.cin.CinChild.Episode;
import org.throughline.returns.cin.CinChild.Identifiers;
import org.throughline.returns.cin.CinChild.ProtectionPlan;
import org.throughline.returns.cin.CinChild.Reviews;
import org.throughline.returns.cin.CinChild.Section47;
import org.throughline.returns.reading.Days;
import org.throughline.returns.xml.Value;

/**
 * Makes the row of one child from what is stated of them: the way back from {@link CinStatements}. What the census has
 * no element for is left out.
 */
public final class CinChildren {

    private final List<Statement> statements;
    private final Map<String, List<Statement>> about = new HashMap<>();

    private CinChildren(List<Statement> statements) {
        this.statements = statements;
        for (var statement : statements) {
            thing(statement.fact())
                    .ifPresent(thing -> about.computeIfAbsent(thing.value(), _ -> new ArrayList<>())
                            .add(statement));
        }
    }

    /** @param statements of one line, in the order in which their rows shall stand */
    public static CinChild of(List<Statement> statements, int number) {
        var child = new CinChildren(statements);
        return new CinChild(number, 0, child.identifiers(), child.characteristics(), child.episodes());
    }

    private static Optional<ThingId> thing(Fact fact) {
        return switch (fact) {
            case PrimaryNeedRecorded(var referral, var _) -> Optional.of(referral);
            case ReferralDecided(var referral, var _) -> Optional.of(referral);
            case CaseClosed(var referral, var _) -> Optional.of(referral);
            case AssessmentStarted(var referral) -> Optional.of(referral);
            case AssessmentReviewPointSet(var assessment) -> Optional.of(assessment);
            case AssessmentAuthorised(var assessment) -> Optional.of(assessment);
            case FactorsIdentified(var assessment, var _) -> Optional.of(assessment);
            case CinPlanStarted(var referral) -> referral;
            case CinPlanEnded(var plan) -> Optional.of(plan);
            case EnquiryStarted(var referral) -> Optional.of(referral);
            case EnquiryConcluded(var enquiry, var _) -> Optional.of(enquiry);
            case ConferenceTargetStated(var enquiry) -> Optional.of(enquiry);
            case ConferenceHeld(var _, var held) -> Optional.of(held);
            case ProtectionPlanStarted plan -> plan.referral();
            case ProtectionPlanEnded(var plan) -> Optional.of(plan);
            default -> Optional.empty();
        };
    }

    private Identifiers identifiers() {
        return new Identifiers(
                identifier(IdentifierKind.LA_CHILD),
                identifier(IdentifierKind.UPN),
                identifier(IdentifierKind.FORMER_UPN),
                value(statements, UpnAbsent.class, UpnAbsent::reason),
                day(statements, Born.class),
                day(statements, BirthExpected.class),
                value(statements, SexRecorded.class, SexRecorded::sex),
                Value.BLANK,
                day(statements, Died.class));
    }

    private Value identifier(IdentifierKind kind) {
        return statements.stream()
                .map(Statement::fact)
                .filter(fact -> fact instanceof Identified(var of, var _) && of == kind)
                .map(fact -> Value.of(((Identified) fact).value()))
                .findFirst()
                .orElse(Value.BLANK);
    }

    private Characteristics characteristics() {
        return new Characteristics(
                value(statements, EthnicityRecorded.class, EthnicityRecorded::ethnicity),
                values(statements, DisabilityRecorded.class, DisabilityRecorded::disabilities));
    }

    private List<Episode> episodes() {
        return stream(statements, ReferralReceived.class).map(this::episode).toList();
    }

    private Episode episode(Statement referral) {
        var about = about(referral);
        return new Episode(
                0,
                day(referral),
                Value.of(((ReferralReceived) referral.fact()).source()),
                value(about, PrimaryNeedRecorded.class, PrimaryNeedRecorded::need),
                day(about, CaseClosed.class),
                value(about, CaseClosed.class, CaseClosed::reason),
                day(about, ConferenceHeld.class),
                stream(about, AssessmentStarted.class).map(this::assessment).toList(),
                stream(about, CinPlanStarted.class)
                        .map(plan -> new CinPlan(0, day(plan), day(about(plan), CinPlanEnded.class)))
                        .toList(),
                stream(about, EnquiryStarted.class).map(this::enquiry).toList(),
                value(about, ReferralDecided.class, ReferralDecided::noFurtherAction),
                stream(about, ProtectionPlanStarted.class).map(this::plan).toList(),
                List.of());
    }

    private Assessment assessment(Statement started) {
        var about = about(started);
        return new Assessment(
                0,
                day(started),
                day(about, AssessmentReviewPointSet.class),
                day(about, AssessmentAuthorised.class),
                values(about, FactorsIdentified.class, FactorsIdentified::factors));
    }

    private Section47 enquiry(Statement started) {
        var about = about(started);
        return new Section47(
                0,
                day(started),
                day(about, ConferenceTargetStated.class),
                day(about, ConferenceHeld.class),
                value(about, EnquiryConcluded.class, EnquiryConcluded::conferenceNotRequired));
    }

    private ProtectionPlan plan(Statement started) {
        var plan = (ProtectionPlanStarted) started.fact();
        var about = about(started);
        return new ProtectionPlan(
                0,
                day(started),
                day(about, ProtectionPlanEnded.class),
                Value.of(plan.initialCategory()),
                Value.of(plan.latestCategory()),
                Value.of(plan.earlierStated()),
                Reviews.of(stream(about, ConferenceHeld.class)
                        .map(CinChildren::day)
                        .toList()));
    }

    private List<Statement> about(Statement opening) {
        return about.getOrDefault(opening.key(), List.of());
    }

    private static Stream<Statement> stream(List<Statement> of, Class<? extends Fact> type) {
        return of.stream().filter(statement -> type.isInstance(statement.fact()));
    }

    private static Value day(List<Statement> of, Class<? extends Fact> type) {
        return stream(of, type).findFirst().map(CinChildren::day).orElse(Value.BLANK);
    }

    private static Value day(Statement statement) {
        return Value.of(Days.iso(statement.happened()));
    }

    private static <F extends Fact> Value value(List<Statement> of, Class<F> type, Function<F, String> text) {
        return stream(of, type)
                .findFirst()
                .map(statement -> Value.of(text.apply(type.cast(statement.fact()))))
                .orElse(Value.BLANK);
    }

    private static <F extends Fact> List<Value> values(
            List<Statement> of, Class<F> type, Function<F, List<String>> texts) {
        return stream(of, type)
                .findFirst()
                .map(statement -> texts.apply(type.cast(statement.fact())).stream()
                        .map(Value::of)
                        .toList())
                .orElse(List.of());
    }
}
