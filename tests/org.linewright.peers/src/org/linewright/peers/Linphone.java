package org.linewright.peers;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phone that is a linphone with one account; it picks up by itself. Told what to do over a socket of its own. */
public final class Linphone implements AutoCloseable {

    private static final Path PROGRAM = Program.installed("linphone-daemon", "linphone-cli");
    private static final Pattern STATE = Pattern.compile("Event: LinphoneCall(\\w+)\n.*\nId: (\\d+)");

    private final Program program;
    private final Path pipe;
    private final SocketChannel control;
    private final String domain;

    private Linphone(Program program, Path pipe, SocketChannel control, String domain) {
        this.program = program;
        this.pipe = pipe;
        this.control = control;
        this.domain = domain;
    }

    /** Starts one whose proxy is the PBX; it registers at once. It says nothing. */
    public static Linphone started(Path folder, InetSocketAddress pbx, String domain, String user, String password)
            throws IOException {
        return started(folder, pbx, domain, user, password, "");
    }

    /** Starts one that says what is in a WAV file, again and again: without a sound card it says its music on hold. */
    public static Linphone saying(Path file, Path folder, InetSocketAddress pbx, String domain, String user,
            String password) throws IOException {
        return started(folder, pbx, domain, user, password, "[sound]\nhold_music=" + file + "\n");
    }

    private static Linphone started(Path folder, InetSocketAddress pbx, String domain, String user, String password,
            String sound) throws IOException {
        int port = FreePort.any();
        String proxy = "sip:" + pbx.getAddress().getHostAddress() + ":" + pbx.getPort() + ";transport=udp";
        Path home = Files.createDirectories(folder.resolve(user));
        Files.createDirectories(home.resolve(".local/share/linphone"));
        Path config = Files.writeString(home.resolve("config"), """
                [sip]
                sip_port=%1$d
                sip_tcp_port=0
                sip_tls_port=0
                bind_address=127.0.0.1
                use_ipv6=0
                default_proxy=0
                [net]
                mtu=1300
                [proxy_0]
                reg_proxy=<%2$s>
                reg_route=<%2$s;lr>
                reg_identity=sip:%3$s@%4$s
                reg_expires=600
                reg_sendregister=1
                publish=0
                [auth_info_0]
                username=%3$s
                passwd=%5$s
                realm=%4$s
                domain=%4$s
                %6$s""".formatted(port, proxy, user, domain, password, sound));
        Path pipe = Path.of("/tmp", "linewright-linphone-" + port); // it takes no other folder
        String command = "sleep 600 | HOME='%s' XDG_RUNTIME_DIR='%s' exec '%s' --config '%s' --pipe '%s' --auto-answer"
                .formatted(home, home, PROGRAM, config, pipe.getFileName()); // it dies without a standard input
        Program program = Program.start(Path.of("/bin/sh"), List.of("-c", command), line -> {
            // the words are kept by the program
        });
        return new Linphone(program, pipe, connected(program, pipe), domain);
    }

    /** Calls a number of its domain. */
    public void dial(String number) throws IOException {
        command("call sip:" + number + "@" + domain);
    }

    public void hangUp() throws IOException {
        command("terminate");
    }

    public void hold(int call) throws IOException {
        command("call-pause " + call);
    }

    public void resume(int call) throws IOException {
        command("call-resume " + call);
    }

    /** Transfers a call to a number of its domain without asking there first. */
    public void transfer(int call, String number) throws IOException {
        command("call-transfer " + call + " sip:" + number + "@" + domain);
    }

    /** Brings the other ends of two of its calls together. */
    public void join(int call, int other) throws IOException {
        command("call-transfer " + call + " " + other);
    }

    /**
     * Waits until the next of its calls gets into this state, such as {@code StreamsRunning}, and answers its number;
     * fails after {@code limit}. It tells only when it is asked.
     */
    public int await(String state, Duration limit) throws IOException {
        StringBuilder told = new StringBuilder();
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() - end < 0) {
            Matcher event = STATE.matcher(command("pop-event"));
            if (!event.find()) {
                LockSupport.parkNanos(5_000_000);
            } else if (event.group(1).equals(state)) {
                return Integer.parseInt(event.group(2));
            } else {
                told.append(event.group(2)).append(' ').append(event.group(1)).append('\n');
            }
        }
        throw new AssertionError("linphone did not get to " + state + " but\n" + told + program.words());
    }

    @Override
    public void close() throws IOException {
        control.close();
        program.close();
        Files.deleteIfExists(pipe);
    }

    private String command(String line) throws IOException {
        control.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        ByteBuffer answer = ByteBuffer.allocate(8192);
        control.read(answer);
        String said = new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8);
        if (!said.startsWith("Status: Ok")) {
            throw new AssertionError("linphone refuses to " + line + ": " + said);
        }
        return said;
    }

    private static SocketChannel connected(Program program, Path pipe) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (System.nanoTime() - end < 0 && program.alive()) {
            try {
                return SocketChannel.open(UnixDomainSocketAddress.of(pipe));
            } catch (IOException notYet) {
                LockSupport.parkNanos(5_000_000);
            }
        }
        String words = program.words();
        program.close();
        throw new AssertionError("linphone does not take orders:\n" + words);
    }
}
