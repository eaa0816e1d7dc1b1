package org.linewright.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.linewright.core.Secret;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.Route;
import org.linewright.simulator.Surroundings;

/** The embedded PBX in a JVM of its own, with media through it; the account 30 can be called by 22. */
final class BoxProcess implements AutoCloseable {

    static final String DOMAIN = "bench.example";
    static final String CALLER = "22";
    static final String CALLEE = "30";

    private final Process process;
    private final BufferedReader out;
    private final InetSocketAddress address;

    private BoxProcess(Process process, BufferedReader out, InetSocketAddress address) {
        this.process = process;
        this.out = out;
        this.address = address;
    }

    static BoxProcess start() throws IOException {
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC", "-Xmx128m", "-cp", System.getProperty("java.class.path"),
                BoxProcess.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader out = process.inputReader();
        String port = out.readLine();
        if (port == null) { // framework-driven null
            throw new IOException("The embedded PBX does not start");
        }
        return new BoxProcess(process, out,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port)));
    }

    static String password(String user) {
        return "pw-" + user;
    }

    InetSocketAddress address() {
        return address;
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        out.close();
    }

    /** Runs until whoever started it is gone or ends it. */
    public static void main(String[] none) throws IOException {
        PbxSettings settings = PbxSettings.CROWN.with(PbxSettings.CROWN.media().withRelayed(true))
                .with(DOMAIN, Numbering.NONE.withRoutes(Route.to(CALLEE, CALLEE)));
        try (EmbeddedPbx pbx = EmbeddedPbx.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), settings,
                Surroundings.real()).result().orElseThrow()) {
            pbx.accounts().open(DOMAIN);
            for (String user : List.of(CALLER, CALLEE)) {
                pbx.accounts().add(Account.draft(DOMAIN, user, "P").withPassword(new Secret(password(user))));
            }
            System.out.println(pbx.address().getPort());
            System.in.read();
        }
    }
}
