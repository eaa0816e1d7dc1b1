/** Traces as pcap and pcapng files, as every other program reads them. */
package org.linewright.diagnostics.capture;
