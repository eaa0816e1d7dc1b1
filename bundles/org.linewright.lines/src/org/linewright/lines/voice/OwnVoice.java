package org.linewright.lines.voice;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.Codec;
import org.linewright.lines.CallFigures;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Sound;
import org.linewright.lines.RecordWish;
import org.linewright.lines.SoundFigures;
import org.linewright.lines.Talk;
import org.linewright.lines.call.Voice;
import org.linewright.media.Media;
import org.linewright.media.Sink;
import org.linewright.media.Source;
import org.linewright.media.TalkStream;
import org.linewright.media.rtp.KeySignal;
import org.linewright.media.sdp.Direction;

/** A voice over RTP. */
final class OwnVoice implements Voice {

    private static final Duration KEY = Duration.ofMillis(100);

    private final TalkStream stream;
    private final Media media;
    private final House house;
    private final Speech speech;
    private final Recording recording;
    private volatile Direction wanted = Direction.SENDRECV;

    private OwnVoice(TalkStream stream, Media media, House house, Speech speech, Recording recording) {
        this.stream = stream;
        this.media = media;
        this.house = house;
        this.speech = speech;
        this.recording = recording;
    }

    static Voice over(TalkStream stream, Media media, House house, Consumer<UnaryOperator<Sound>> news) {
        Wires wires = new Wires(stream, new Noticing(() -> news.accept(sound -> sound.withHeard(true))));
        Speech speech = new Speech(house, news, wires, new RingBack(media));
        house.come(speech);
        return new OwnVoice(stream, media, house, speech, new Recording(house, news, wires::record));
    }

    @Override
    public String offer() {
        return stream.offer(wanted);
    }

    @Override
    public Optional<Trouble> misfit(String offer) {
        return stream.misfit(offer);
    }

    @Override
    public Optional<String> answer(String offer, InetAddress signalling) {
        Optional<String> answer = stream.answer(offer, wanted, signalling).result();
        answer.ifPresent(given -> speech.agreed());
        return answer;
    }

    @Override
    public void answered(String answer, InetAddress signalling) {
        // what does not fit leaves everything as it was
        stream.answered(answer, signalling).result().ifPresent(agreement -> speech.agreed());
    }

    @Override
    public void withdrawn() {
        stream.withdrawn();
    }

    @Override
    public void rings() {
        speech.rings();
    }

    @Override
    public void talking() {
        speech.talking();
    }

    @Override
    public void hold(boolean on) {
        wanted = on ? Direction.SENDONLY : Direction.SENDRECV;
        speech.hold(on);
    }

    @Override
    public Outcome<Integer> press(String keys) {
        return stream.press(keys, KEY);
    }

    @Override
    public CompletionStage<Outcome<Talk>> sound(Talk talk) {
        return speech.sound(talk);
    }

    @Override
    public void mute(boolean on) {
        speech.mute(on);
    }

    @Override
    public CompletionStage<Outcome<Path>> record(RecordWish wish) {
        return recording.begin(wish);
    }

    @Override
    public CompletionStage<Optional<Path>> stopRecording() {
        return recording.end(false);
    }

    @Override
    public void join(Voice other) {
        if (other instanceof OwnVoice guest) {
            speech.join(guest.speech, () -> new Meeting(house, media, speech));
        }
    }

    @Override
    public SoundFigures figures() {
        return Figured.of(stream.figures(), speech.way());
    }

    @Override
    public CallFigures figures(CallReport report) {
        Optional<Codec> codec = stream.agreement().map(now -> now.spoken().codec().codec());
        return new CallFigures(report, figures(), codec, stream.figures().missing());
    }

    @Override
    public void lead(Source says, Sink hears, Consumer<Character> keys) {
        speech.lead(new Ends(says, hears));
        stream.hearKeys(signal -> {
            if (signal instanceof KeySignal.Pressed pressed) {
                keys.accept(pressed.key());
            }
        });
    }

    @Override
    public boolean silenced() {
        return stream.agreement().filter(now -> !now.direction().sends()).isPresent();
    }

    @Override
    public void close() {
        speech.close();
        recording.end(true);
        stream.close();
    }
}
