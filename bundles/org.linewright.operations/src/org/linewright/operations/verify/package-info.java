/**
 * Whether the feature codes of a driver do at a PBX what they should: a course of calls for each, run between lines of
 * one's own, and the table that comes of it.
 */
package org.linewright.operations.verify;
