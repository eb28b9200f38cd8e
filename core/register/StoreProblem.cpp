// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/StoreProblem.h"

#include <QCoreApplication>

namespace marac {

using Cause = StoreFault::Cause;

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Register)
};
} // namespace

Problem problemOfWriting(Cause cause)
{
    switch (cause) {
    case Cause::Full:
        return {Problem::Kind::Unavailable,
                Words::tr("The register has no room left on its disk. Nothing was saved. Keep what you typed, free "
                          "some space and "
                          "save it again.")};
    case Cause::ReadOnly:
        return {
            Problem::Kind::Unavailable,
            Words::tr(
                "The register’s file or folder can’t be written. Nothing was saved. Keep what you typed, ask for write "
                "access to the folder and save it again.")};
    case Cause::Locked:
        return {
            Problem::Kind::Unavailable,
            Words::tr(
                "Another program holds the register’s file. Nothing was saved. Keep what you typed, close the other "
                "program and save it again.")};
    case Cause::Moved:
        return {Problem::Kind::Store,
                Words::tr("The register’s file was replaced, moved or deleted while it was open here. Nothing was "
                          "saved. Copy what you "
                          "typed to a safe place, ask who did it, and lock the register before you go on.")};
    case Cause::Io:
        return {Problem::Kind::Store,
                Words::tr("The disk failed while saving. Nothing was saved. Copy what you typed to a safe place, lock "
                          "the register "
                          "and unlock it again before you go on.")};
    case Cause::Corrupt:
        return {
            Problem::Kind::Tampered,
            Words::tr(
                "The register’s file is damaged. Nothing was saved. Keep what you typed, lock the register, check it, "
                "and restore the newest good backup if the check says so.")};
    default:
        break;
    }
    return {
        Problem::Kind::Store,
        Words::tr(
            "The register refused what was to be saved. Nothing was saved. Keep what you typed, check the fields and "
            "save it again; if it happens again, tell whoever looks after this program.")};
}

Problem problemOfReading(Cause cause)
{
    switch (cause) {
    case Cause::Full:
        return {
            Problem::Kind::Unavailable,
            Words::tr(
                "The register has no room left on its disk, so this access could not be recorded and nothing is shown. "
                "Nothing was lost. Free some space and try again.")};
    case Cause::ReadOnly:
    case Cause::Locked:
        return {Problem::Kind::Unavailable,
                Words::tr(
                    "The register’s file can’t be written, so this access could not be recorded and nothing is shown. "
                    "Nothing was lost. Make the file writable and try again.")};
    case Cause::Moved:
        return {Problem::Kind::Store,
                Words::tr("The register’s file was replaced, moved or deleted while it was open here, so this access "
                          "could not be "
                          "recorded and nothing is shown. Ask who did it, and lock the register before you go on.")};
    case Cause::Io:
        return {Problem::Kind::Store,
                Words::tr(
                    "The disk failed while reading, so nothing is shown. What was saved before is untouched. Lock the "
                    "register and unlock it again.")};
    case Cause::Corrupt:
        return {Problem::Kind::Tampered,
                Words::tr(
                    "The register’s file is damaged, so nothing is shown. Lock the register, check it, and restore the "
                    "newest good backup if the check says so.")};
    default:
        break;
    }
    return {
        Problem::Kind::Store,
        Words::tr(
            "This could not be read, so nothing is shown. What was saved before is untouched. Try again; if it happens "
            "again, tell whoever looks after this program.")};
}

Problem problemOfOpening(Cause cause)
{
    switch (cause) {
    case Cause::Full:
        return {Problem::Kind::Unavailable,
                Words::tr(
                    "The register has no room left on its disk, so its unlocking could not be recorded and it was not "
                    "opened. Nothing was lost. Free some space and unlock it again.")};
    case Cause::ReadOnly:
    case Cause::Locked:
        return {
            Problem::Kind::Unavailable,
            Words::tr(
                "The register’s file can’t be written, so its unlocking could not be recorded and it was not opened. "
                "Nothing was lost. Make the file writable and unlock it again.")};
    case Cause::Moved:
        return {
            Problem::Kind::Store,
            Words::tr(
                "The register’s file was replaced, moved or deleted while it was being opened, so it was not opened. "
                "Nothing was changed. Ask who did it before you unlock it again.")};
    case Cause::Io:
        return {
            Problem::Kind::Store,
            Words::tr(
                "The disk failed while the register was being opened, so it was not opened. What was saved before is "
                "untouched. Unlock it again; if the disk fails again, restore the newest backup on another disk.")};
    case Cause::Corrupt:
        return {
            Problem::Kind::Tampered,
            Words::tr("The register’s file is damaged, so it was not opened. Nothing was changed. Keep the file and "
                      "restore the newest good backup.")};
    default:
        break;
    }
    return {
        Problem::Kind::Store,
        Words::tr("The register could not be read, so it was not opened. What was saved before is untouched. Unlock it "
                  "again; if it happens again, tell whoever looks after this program.")};
}

Problem problemOfEnding()
{
    return {
        Problem::Kind::Unavailable,
        Words::tr("The reading was ended before it was done, so nothing is shown. Nothing was changed. Do it again to "
                  "see it.")};
}

} // namespace marac
