/**
 * HFO Crown Centrex in HFO's words, as far as the estos integration note and the vendor's wiki tell them. Data only;
 * what a source does not say is marked as our own choice, with the reason.
 */
package org.linewright.pbx.hfo;
