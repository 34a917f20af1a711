package org.throughline.returns.ssda903.child;

import org.throughline.returns.ssda903.Table;
import org.throughline.returns.ssda903.child.ChildRow.Unaccompanied;

/**
 * Who is an unaccompanied asylum-seeking child. Tables say it of the children in UASC who are in the header too, or of
 * those in UASC alone where no header was handed in; the XML form says it in the header.
 */
final class Unaccompanying {

    private Unaccompanying() {}

    static boolean tellsNow(Children of) {
        return of.has(Table.UASC) || of.isFlagInHeader();
    }

    static boolean tellsLast(Children of) {
        return of.hadLast(Table.UASC);
    }

    static boolean now(Child child) {
        if (child.children().isFlagInHeader()) {
            for (var header : child.headers()) {
                if (header.uasc().equals("1")) {
                    return true;
                }
            }
            return false;
        }
        return child.children().has(Table.HEADER)
                ? !child.headers().isEmpty() && !child.uasc().isEmpty()
                : says(child.uasc());
    }

    static boolean last(Child child) {
        return child.children().hadLast(Table.HEADER)
                ? !child.headersLast().isEmpty() && !child.uascLast().isEmpty()
                : says(child.uascLast());
    }

    private static boolean says(Rows<Unaccompanied> rows) {
        for (var row : rows) {
            if (!row.sex().isEmpty() || row.dob().isFilled() || row.duc().isFilled()) {
                return true;
            }
        }
        return false;
    }
}
