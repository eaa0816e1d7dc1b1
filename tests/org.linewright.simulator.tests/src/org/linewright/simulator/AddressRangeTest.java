package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

    @ParameterizedTest(name = "{0} holds {1}: {2}")
    @CsvSource({ //
            "10.1.2.3,10.1.2.3,true", //
            "10.1.2.3,10.1.2.4,false", //
            "10.1.0.0/16,10.1.255.1,true", //
            "10.1.0.0/16,10.2.0.1,false", //
            "10.1.2.128/25,10.1.2.127,false", //
            "0.0.0.0/0,203.0.113.9,true", //
            "2001:db8::/32,2001:db8:1::1,true", //
            "2001:db8::/32,2001:db9::1,false", //
            "0.0.0.0/0,2001:db8::1,false" })
    void holdsItsAddresses(String range, String address, boolean held) throws UnknownHostException {
        assertEquals(held, AddressRange.parse(range).orElseThrow().holds(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "example.com", "10.1.2", "10.1.2.256", "10.0.0.0/33", "::1/129", "1:2", "10.0.0.0/" })
    void readsNothingElse(String text) {
        assertEquals(Optional.empty(), AddressRange.parse(text));
    }
}
