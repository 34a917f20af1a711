package org.throughline.web;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at the terminal where the service is to be found, after everything else that is done at the start. */
@Component
class Ready {

    private final Environment environment;

    Ready(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    @Order
    void say(ApplicationReadyEvent started) {
        if (!(started.getApplicationContext() instanceof WebServerApplicationContext server)
                || server.getWebServer() == null
                || server.getWebServer().getPort() <= 0) return;
        boolean tls = environment.containsProperty("server.ssl.key-store");
        String bound = environment.getProperty("server.address", "127.0.0.1");
        String host = bound.startsWith("127.") || bound.equals("::1") ? "localhost" : bound;
        System.out.printf(
                "Throughline is ready: %s://%s:%d (Ctrl-C stops it)%n",
                tls ? "https" : "http", host, server.getWebServer().getPort());
    }
}
