package org.linewright.metrics.http;

import java.util.Map;

/**
 * What the JDK's server takes. It knows no other way than system properties, and reads them once, before the first server
 * of the process is opened; whoever starts the process may name others.
 */
public final class Limits {

    private static final Map<String, String> USUAL = Map.of( //
            "sun.net.httpserver.maxReqTime", "5", // seconds
            "sun.net.httpserver.maxRspTime", "30", // seconds
            "sun.net.httpserver.idleInterval", "30", // seconds
            "sun.net.httpserver.maxReqHeaders", "64", //
            "sun.net.httpserver.maxReqHeaderSize", "16384", // octets, the request line too
            "sun.net.httpserver.drainAmount", "4096", // octets of a body that nobody wants
            "sun.net.httpserver.maxIdleConnections", "16", //
            "jdk.httpserver.maxConnections", "64");

    private Limits() {
    }

    public static void set() {
        USUAL.forEach(System.getProperties()::putIfAbsent);
    }
}
