/** The repositories of partners: where they are, what they offer, and how a jar comes from there. */
package org.linewright.drivers.internal.repository;
