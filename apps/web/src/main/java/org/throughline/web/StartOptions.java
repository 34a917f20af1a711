package org.throughline.web;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.web.terminal.Refusal;

/**
 * How {@code start} was asked to listen. Names and children's records cross the wire, so anything but this machine's
 * own loopback demands TLS: our own, or that of a proxy named by its address.
 */
record StartOptions(
        int port,
        @Nullable String bind,
        @Nullable String keystore,
        String keystorePassword,
        @Nullable String trustedProxy,
        @Nullable String demoFiles) {

    StartOptions {
        if (keystore != null && trustedProxy != null)
            throw new Refusal("Give either --tls-keystore or --trusted-proxy: TLS ends here or at the proxy.");
        if (bind != null && !loopback(bind) && keystore == null && trustedProxy == null)
            throw new Refusal("--bind " + bind
                    + " would let other machines in without encryption. Add --tls-keystore FILE (a PKCS#12 file, its password"
                    + " in THROUGHLINE_TLS_PASSWORD), or --trusted-proxy ADDRESS if a proxy in front ends TLS.");
    }

    static StartOptions parse(List<String> options, Map<String, String> environment) {
        int port = 8080;
        String bind = null;
        String keystore = null;
        String proxy = null;
        String demo = null;
        for (var rest = options.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--bind" -> bind = value(option, rest);
                case "--tls-keystore" -> keystore = value(option, rest);
                case "--trusted-proxy" -> proxy = value(option, rest);
                case "--demo-files" -> demo = value(option, rest);
                default ->
                    throw new Refusal("start does not know '" + option + "'. It knows --port NUMBER, --bind ADDRESS,"
                            + " --tls-keystore FILE, --trusted-proxy ADDRESS, --demo and --children NUMBER.");
            }
        }
        return new StartOptions(
                port, bind, keystore, environment.getOrDefault("THROUGHLINE_TLS_PASSWORD", ""), proxy, demo);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) throw new Refusal(option + " needs a value after it.");
        return rest.next();
    }

    private static int port(String words) {
        try {
            int port = Integer.parseInt(words);
            if (port >= 0 && port <= 65535) return port;
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Refusal("--port takes a number from 1 to 65535, not '" + words + "'.");
    }

    private static boolean loopback(String bind) {
        return address("--bind", bind).isLoopbackAddress();
    }

    private static InetAddress address(String option, String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException e) {
            throw new Refusal(option + " takes an address of this machine or of a proxy; '" + name + "' is none.");
        }
    }

    boolean https() {
        return keystore != null || trustedProxy != null;
    }

    /**
     * Said before anything is started, which takes seconds.
     *
     * @throws Refusal where another program listens there already, or the address is none of this machine's
     */
    void refuseWhereOthersListen() {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address("--bind", listensTo()), port));
        } catch (BindException e) {
            throw new Refusal(
                    "Port %d on %s cannot be had: another program listens there, perhaps another Throughline, or the address is not this machine's. Start with another: --port %d"
                            .formatted(port, listensTo(), port == 65535 ? 8081 : port + 1),
                    e);
        } catch (IOException e) {
            throw new Refusal("Port %d on %s cannot be had: %s".formatted(port, listensTo(), e.getMessage()), e);
        }
    }

    private String listensTo() {
        return bind == null ? "127.0.0.1" : bind;
    }

    /** The same as Spring's properties. */
    Map<String, String> properties() {
        var properties = new HashMap<String, String>();
        properties.put("server.port", String.valueOf(port));
        properties.put("server.address", listensTo());
        properties.put("throughline.https", String.valueOf(https()));
        if (keystore != null) {
            properties.put("server.ssl.key-store", keystore);
            properties.put("server.ssl.key-store-type", "PKCS12");
            properties.put("server.ssl.key-store-password", keystorePassword);
        }
        if (trustedProxy != null) {
            String address = address("--trusted-proxy", trustedProxy).getHostAddress();
            properties.put("server.forward-headers-strategy", "native");
            properties.put("server.tomcat.remoteip.internal-proxies", Pattern.quote(address));
        }
        if (demoFiles != null) properties.put("throughline.demo", demoFiles);
        return properties;
    }

    @Override
    public String toString() {
        return "StartOptions[port=%d, bind=%s]".formatted(port, bind); // never the password
    }
}
