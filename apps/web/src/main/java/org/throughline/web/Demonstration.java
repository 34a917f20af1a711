package org.throughline.web;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.web.access.DemoAccounts;

/** Loads the files of the invented authority as {@code ./throughline load} would, once, before its accounts are made. */
@Component
class Demonstration {

    private final String files;
    private final Commands commands;
    private final DemoAccounts accounts;

    Demonstration(@Value("${throughline.demo:}") String files, Commands commands, DemoAccounts accounts) {
        this.files = files;
        this.commands = commands;
        this.accounts = accounts;
    }

    @EventListener
    @Order(50)
    void load(ApplicationReadyEvent started) {
        if (files.isBlank() || !accounts.none()) return;
        System.out.println("Loading the demonstration's files...");
        int code = commands.run("load", List.of(files), System.out, System.err);
        if (code != 0) System.err.println("The demonstration's files could not be loaded.");
    }
}
