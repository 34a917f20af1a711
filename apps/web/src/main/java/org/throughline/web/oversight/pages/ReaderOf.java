package org.throughline.web.oversight.pages;

import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.oversight.Item;

/**
 * Who reads a list of several people's children. What is offered follows from who carries the case; the form behind it
 * asks anew whether the person may write.
 */
record ReaderOf(Sight who, String place) implements ChildDuties.Reader {

    @Override
    public boolean mayWrite(Item item) {
        return (who.may(Permission.WRITE_OWN) && who.workers().contains(item.worker()))
                || (who.may(Permission.WRITE_TEAM) && who.teams().contains(item.team()));
    }
}
