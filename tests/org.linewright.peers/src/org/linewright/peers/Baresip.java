package org.linewright.peers;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A phone that is a baresip with one account; it picks up by itself. Told what to do over its control port. */
public final class Baresip implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Path PROGRAM = Program.installed("baresip", "baresip-core");

    private final Program program;
    private final Socket control;
    private final String domain;
    private String heard = "";

    private Baresip(Program program, Socket control, String domain) {
        this.program = program;
        this.control = control;
        this.domain = domain;
    }

    /** Starts one whose outbound proxy is the PBX; it registers at once. It says what it hears. */
    public static Baresip started(Path folder, InetSocketAddress pbx, String domain, String user, String password)
            throws IOException {
        return started(folder, pbx, domain, user, password, "audio_source aubridge," + user + "\n");
    }

    /**
     * Starts one that says a tone of this frequency, and writes what it hears into its folder, which has its user's
     * name, as a WAV file whose name ends in {@code dec.wav}.
     */
    public static Baresip singing(Path folder, InetSocketAddress pbx, String domain, String user, String password,
            int hertz) throws IOException {
        return started(folder, pbx, domain, user, password, song(folder, user, hertz));
    }

    /** The same that speaks these codecs alone, such as {@code opus/48000/2}, the best first. */
    public static Baresip singing(Path folder, InetSocketAddress pbx, String domain, String user, String password,
            int hertz, List<String> codecs) throws IOException {
        return started(folder, pbx, domain, user, password, song(folder, user, hertz) + "module opus.so\n",
                ";audio_codecs=" + String.join(",", codecs));
    }

    private static String song(Path folder, String user, int hertz) {
        return """
                audio_source ausine,%d
                ausrc_srate 48000
                ausrc_channels 2
                snd_path %s
                module ausine.so
                module sndfile.so
                """.formatted(hertz, folder.resolve(user));
    }

    /** Starts one that subscribes to the messages of its voice box, and tells of {@code MWI_NOTIFY}. */
    public static Baresip waiting(Path folder, InetSocketAddress pbx, String domain, String user, String password)
            throws IOException {
        return started(folder, pbx, domain, user, password, "audio_source aubridge," + user + "\nmodule_app mwi.so\n");
    }

    private static Baresip started(Path folder, InetSocketAddress pbx, String domain, String user, String password,
            String sound) throws IOException {
        return started(folder, pbx, domain, user, password, sound, "");
    }

    private static Baresip started(Path folder, InetSocketAddress pbx, String domain, String user, String password,
            String sound, String more) throws IOException {
        int port = FreePort.any();
        Path home = Files.createDirectories(folder.resolve(user));
        Files.writeString(home.resolve("config"), """
                sip_listen 127.0.0.1:%d
                audio_player aubridge,%s
                audio_alert aubridge,bell
                module_path /usr/lib/baresip/modules
                module g711.so
                module aubridge.so
                module_tmp account.so
                module_app menu.so
                module_app ctrl_tcp.so
                ctrl_tcp_listen 127.0.0.1:%d
                %s""".formatted(FreePort.any(), user, port, sound));
        Files.writeString(home.resolve("accounts"),
                "<sip:%s@%s;transport=udp>;auth_user=%s;auth_pass=%s;outbound=\"sip:%s:%d\";regint=600;answermode=auto%s\n"
                        .formatted(user, domain, user, password, pbx.getAddress().getHostAddress(), pbx.getPort(),
                                more));
        Files.writeString(home.resolve("contacts"), "");
        CountDownLatch ready = new CountDownLatch(1);
        Program program = Program.start(PROGRAM, List.of("-4", "-f", home.toString()), line -> {
            if (line.contains("baresip is ready")) {
                ready.countDown();
            }
        });
        return new Baresip(program, connected(program, ready, port), domain);
    }

    /** Calls a number of its domain. */
    public void dial(String number) throws IOException {
        command("{\"command\":\"dial\",\"params\":\"sip:" + number + "@" + domain + "\"}");
    }

    /** Transfers its call to a number of its domain without asking there first. */
    public void transfer(String number) throws IOException {
        command("{\"command\":\"transfer\",\"params\":\"sip:" + number + "@" + domain + "\"}");
    }

    /** Presses keys in its call, one after the other. */
    public void press(String keys) throws IOException {
        command("{\"command\":\"sndcode\",\"params\":\"" + keys + "\"}");
    }

    public void hold() throws IOException {
        command("{\"command\":\"hold\"}");
    }

    public void resume() throws IOException {
        command("{\"command\":\"resume\"}");
    }

    public void hangUp() throws IOException {
        command("{\"command\":\"hangup\"}");
    }

    /**
     * Waits for the next event of this type, such as {@code CALL_ESTABLISHED}; fails after {@code limit}.
     *
     * @return the event, as it was told
     */
    public String await(String type, Duration limit) throws IOException {
        String wanted = "\"type\":\"" + type + "\"";
        long latest = System.nanoTime() + limit.toNanos();
        while (!heard.contains(wanted)) {
            if (System.nanoTime() - latest > 0) {
                throw new AssertionError("baresip did not say " + type + " but " + heard + "\n" + program.words());
            }
            listen();
        }
        String rest = heard.substring(heard.indexOf(wanted) + wanted.length());
        int end = rest.indexOf('}');
        heard = rest;
        return end < 0 ? rest : rest.substring(0, end);
    }

    @Override
    public void close() throws IOException {
        control.close();
        program.close();
    }

    private void listen() throws IOException {
        byte[] buffer = new byte[8192];
        InputStream in = control.getInputStream();
        try {
            int length = in.read(buffer);
            heard += length > 0 ? new String(buffer, 0, length, StandardCharsets.UTF_8) : "";
        } catch (SocketTimeoutException nothing) {
            return;
        }
    }

    private void command(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        control.getOutputStream().write((bytes.length + ":" + json + ",").getBytes(StandardCharsets.UTF_8));
    }

    /** Not before it listens: who connects to a free port of this machine again and again may meet himself. */
    private static Socket connected(Program program, CountDownLatch ready, int port) throws IOException {
        try {
            if (ready.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                socket.setSoTimeout(200);
                return socket;
            }
        } catch (InterruptedException interrupted) {
            throw Program.interrupted(interrupted);
        }
        String words = program.words();
        program.close();
        throw new AssertionError("baresip does not get ready:\n" + words);
    }
}
