package org.throughline.web.casework.pages;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.throughline.web.casework.InWords;
import org.throughline.web.casework.Saving;

/** What the script of the form is told after a sending. */
record Autosaved(int version, String words) {

    static ResponseEntity<Autosaved> of(Saving saving, Clock clock) {
        return switch (saving) {
            case Saving.Kept(var draft) ->
                ResponseEntity.ok(new Autosaved(draft.version(), "Saved " + InWords.time(draft.saved(), clock)));
            case Saving.Overtaken _ ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new Autosaved(
                                0,
                                "This draft was changed in another window. Select Save draft to see both texts."
                                        + " Nothing is lost."));
            case Saving.AlreadyRecorded _ ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new Autosaved(0, "This visit was saved in another window. Select Save visit to go on."));
            case Saving.Absent _ -> ResponseEntity.notFound().build();
        };
    }
}
