/**
 * Media between the legs of calls and of the PBX itself: sockets, one thread that reads them all, one beat that paces
 * all that is sent.
 */
package org.linewright.simulator.media;
