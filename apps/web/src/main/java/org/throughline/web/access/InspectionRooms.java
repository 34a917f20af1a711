package org.throughline.web.access;

import java.util.Set;
import org.throughline.journey.PersonId;

/** Whose records are shown to inspectors and advisers; answered by the module that keeps the rooms. */
public interface InspectionRooms {

    /** The children who stand now in a room that is open now and to which this account is invited. */
    Set<PersonId> shownTo(String account);
}
