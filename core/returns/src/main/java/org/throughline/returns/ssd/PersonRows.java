package org.throughline.returns.ssd;

import java.util.Map;
import org.throughline.journey.IdentityFact;
import org.throughline.journey.IdentityFact.BirthExpected;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.Died;
import org.throughline.journey.IdentityFact.DisabilityRecorded;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.Named;
import org.throughline.journey.IdentityFact.NationalityRecorded;
import org.throughline.journey.IdentityFact.ParenthoodStated;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.IdentityFact.UpnAbsent;
import org.throughline.journey.Statement;
import org.throughline.returns.reading.Days;

/** Fills the fields of a person's row. */
final class PersonRows {

    private PersonRows() {}

    static void put(IdentityFact fact, Statement of, Map<String, String> row) {
        var day = Days.isoWithTime(of.happened());
        switch (fact) {
            case Identified(var kind, var value) -> {
                switch (kind) {
                    case UPN -> row.put("pers_upn", value);
                    case NHS -> row.put("pers_single_unique_id", value);
                    case LEGACY -> row.put("pers_legacy_id", value);
                    case LA_CHILD, FORMER_UPN -> {}
                }
            }
            case UpnAbsent(var reason) -> row.put("pers_upn_unknown", reason);
            case Named(var forenames, var surname) -> {
                row.put("pers_forename", forenames);
                row.put("pers_surname", surname);
            }
            case Born() -> row.put("pers_dob", day);
            case BirthExpected() -> row.put("pers_expected_dob", day);
            case Died() -> row.put("pers_death_date", day);
            case SexRecorded(var sex) -> row.put("pers_sex", sex);
            case EthnicityRecorded(var ethnicity) -> row.put("pers_ethnicity", ethnicity);
            case NationalityRecorded(var nationality) -> row.put("pers_nationality", nationality);
            case ParenthoodStated(var mother, var _) -> row.put("pers_is_mother", mother);
            case DisabilityRecorded _ -> {}
        }
    }
}
