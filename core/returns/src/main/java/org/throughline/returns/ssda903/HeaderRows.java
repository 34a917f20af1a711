package org.throughline.returns.ssda903;

import java.util.ArrayList;
import java.util.List;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.IdentityFact.ParenthoodStated;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.IdentityFact.UpnAbsent;
import org.throughline.journey.Statement;
import org.throughline.returns.reading.Days;

/**
 * Makes the rows of the table Header: one, unless the return had the child more than once by mistake. What was the
 * second birth date stated then stands in the second row again, and so on.
 */
final class HeaderRows {

    private final String child;
    private final List<String[]> rows = new ArrayList<>();

    private HeaderRows(String child) {
        this.child = child;
    }

    static List<Row> of(String child, List<Statement> statements) {
        var made = new HeaderRows(child);
        for (var statement : statements) {
            if (Ssda903Rows.isOf(Table.HEADER, statement)) {
                made.take(statement);
            }
        }
        return made.rows.stream()
                .map(cells -> Table.HEADER.row(0, 0, List.of(cells)))
                .toList();
    }

    private void take(Statement of) {
        switch (of.fact()) {
            case Identified(var kind, var value) when kind == IdentifierKind.UPN -> put(of, "UPN", value);
            case Identified(var kind, var value) when kind == IdentifierKind.LA_CHILD -> put(of, "CHILD", value);
            case UpnAbsent(var reason) -> put(of, "UPN", reason);
            case Born() -> put(of, "DOB", Days.slashed(of.happened()));
            case SexRecorded(var sex) -> put(of, "SEX", sex);
            case EthnicityRecorded(var ethnicity) -> put(of, "ETHNIC", ethnicity);
            case ParenthoodStated(var mother, var childBorn) -> {
                put(of, "MOTHER", mother);
                put(of, "MC_DOB", childBorn);
            }
            default -> {}
        }
    }

    private void put(Statement of, String column, String value) {
        int repeat = of.key().indexOf('~');
        int row = repeat < 0 ? 0 : Integer.parseInt(of.key().substring(repeat + 1)) - 1;
        while (rows.size() <= row) {
            rows.add(new String[] {child, "", "", "", "", "", ""});
        }
        rows.get(row)[Table.HEADER.columns().indexOf(column)] = value;
    }
}
