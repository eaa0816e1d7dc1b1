/**
 * Foreign SIP programs as the other end of a test. Each runs as a child process on loopback, tells what it saw, and ends
 * with the test.
 */
package org.linewright.peers;
