package org.throughline.returns.ssd;

import java.util.Locale;
import org.throughline.journey.Collection;
import org.throughline.journey.HealthFact.Convicted;
import org.throughline.journey.HealthFact.HealthCheck;
import org.throughline.journey.HealthFact.HealthCheckRecorded;
import org.throughline.journey.HealthFact.ImmunisationsStated;
import org.throughline.journey.HealthFact.SdqNotDone;
import org.throughline.journey.HealthFact.SdqScored;
import org.throughline.journey.HealthFact.SubstanceHelpStated;
import org.throughline.journey.HealthFact.SubstanceMisuseFound;
import org.throughline.journey.When;

/** States the health of looked-after children. */
final class HealthStatements {

    private final Stating stating;

    HealthStatements(Stating stating) {
        this.stating = stating;
    }

    void check(SsdRow row) {
        var type = row.get("clah_health_check_type");
        var recorded = new HealthCheckRecorded(kind(type), type, row.get("clah_health_check_status"));
        stating.opens("health-check/", row, "clah_health_check_date", recorded);
    }

    /** Case systems have their own words for the kinds of check. */
    static HealthCheck kind(String type) {
        var words = type.toLowerCase(Locale.ROOT);
        if (words.contains("dent") || words.contains("teeth")) {
            return HealthCheck.DENTAL;
        }
        if (words.contains("optic") || words.contains("optom") || words.contains("eye")) {
            return HealthCheck.OPTICAL;
        }
        if (words.contains("assessment")) {
            return words.contains("initial")
                    ? HealthCheck.INITIAL_ASSESSMENT
                    : words.contains("review") ? HealthCheck.REVIEW_ASSESSMENT : HealthCheck.ASSESSMENT;
        }
        return switch (words) {
            case "iha" -> HealthCheck.INITIAL_ASSESSMENT;
            case "rha" -> HealthCheck.REVIEW_ASSESSMENT;
            default -> HealthCheck.OTHER;
        };
    }

    void immunisations(SsdRow row) {
        var stated = new ImmunisationsStated(stating.yesNo(row, "clai_immunisations_status"));
        stating.states("immunisations", stating.day(row, "clai_immunisations_status_date"), stated);
    }

    void substance(SsdRow row) {
        var found = new SubstanceMisuseFound(row.get("clas_substance_misused"));
        var misuse = stating.opens("substance-misuse/", row, "clas_substance_misuse_date", found);
        var received = stating.yesNo(row, "clas_intervention_received");
        if (!received.isEmpty()) {
            stating.states(misuse, "help", When.UNDATED, new SubstanceHelpStated(misuse, received));
        }
    }

    void conviction(SsdRow row) {
        stating.opens(
                "conviction/", row, "clac_cla_conviction_date", new Convicted(row.get("clac_cla_conviction_offence")));
    }

    void sdq(SsdRow row) {
        var score = row.get("csdq_sdq_score");
        var reason = stating.code(row, "csdq_sdq_reason", Collection.SSDA903, "SDQ_REASON");
        if (!score.isEmpty() || reason.isEmpty()) {
            stating.opens("sdq/", row, "csdq_sdq_completed_date", new SdqScored(score));
        } else {
            stating.opens("sdq/", row, "csdq_sdq_completed_date", new SdqNotDone(reason));
        }
    }
}
