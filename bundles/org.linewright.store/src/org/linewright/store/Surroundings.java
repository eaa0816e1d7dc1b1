package org.linewright.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a store takes from the process it runs in.
 *
 * @param environment the environment variables; some may hold secrets, so they are never shown
 * @param home the user's home directory
 * @param user the name of the user
 * @param host the name of the computer
 * @param pid the number of the process
 * @param clock tells the time for the audit log and the lease
 */
public record Surroundings(Map<String, String> environment, Path home, String user, String host, long pid,
        Clock clock) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    public static Surroundings ofProcess() {
        return new Surroundings(System.getenv(), Path.of(System.getProperty("user.home")),
                System.getProperty("user.name"), hostName(), ProcessHandle.current().pid(), Clock.systemUTC());
    }

    /** The value of an environment variable; empty when it is not set or blank. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank()); // framework-driven null
    }

    /** This process as the holder of a configuration, from now on. */
    public Holder holder(String purpose) {
        return new Holder(user, host, pid, clock.instant().truncatedTo(ChronoUnit.SECONDS), purpose);
    }

    @Override
    public String toString() {
        return user + "@" + host + " " + pid;
    }

    private static String hostName() {
        return Stream.of("HOSTNAME", "COMPUTERNAME")
                .flatMap(name -> Optional.ofNullable(System.getenv(name)).stream()) // framework-driven null
                .findFirst()
                .orElseGet(Surroundings::resolvedHostName);
    }

    private static String resolvedHostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException exception) {
            return "localhost";
        }
    }
}
