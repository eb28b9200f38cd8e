// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/saves/Worker.h"

#include "core/register/RegisterCore.h"
#include "tests/proof/kills/Content.h"
#include "tests/proof/kills/FailingMemory.h"
#include "tests/proof/kills/saves/UseCases.h"
#include "tests/support/Faults.h"
#include "tests/support/TestRegister.h"

#include <algorithm>
#include <cstdio>

namespace marac::kills {

static void say(const char *what, const QByteArray &more)
{
    std::printf("%s %s\n", what, more.constData());
    std::fflush(stdout);
}

static void sayState(Register &reg)
{
    say("state", contentOf(*RegisterInside::of(reg).db, Extent::Records));
}

static Told aloud(bool tellsStates, Register &reg)
{
    return {[tellsStates, &reg, sheet = QByteArray()](const Save &save, const Desk &desk) mutable {
                if (tellsStates)
                    sayState(reg);
                if (desk.sheet != sheet)
                    say("sheet", sheet = desk.sheet);
                if (!desk.pending.isEmpty())
                    say("pending", desk.pending.toUtf8());
                say("calls", QByteArray::number(faults::callsSoFar()));
                say("kept", save.name.toUtf8());
            },
            [](const Save &save, const Problem &problem) {
                say("refused", save.name.toUtf8() + ": " + problem.text.toUtf8());
            }};
}

int work(const QStringList &arguments)
{
    const QString folder = arguments.value(2);
    const QStringList chains = arguments.value(3).split(u',');
    const bool tellsStates = arguments.contains(QStringLiteral("--states"));
    const qsizetype memory = arguments.indexOf(QStringLiteral("--memory"));
    if (memory > 0 && !failingMemory::install())
        return 5;
    const FixedClock clock(momentOfWork());
    const Result<std::unique_ptr<Register>> reg =
        Register::open(placeIn(folder, clock), administrator(), test::passphraseFor(administrator()));
    if (!reg)
        return 3;
    if (tellsStates) {
        sayState(**reg);
        QObject::connect(reg->get(), &Register::changed, reg->get(), [&reg] { sayState(**reg); });
    }
    Desk desk{**reg, folder, Ready::from(folder)};
    if (memory > 0)
        failingMemory::refuse(arguments.value(memory + 1).toLong());
    const bool areKept = makeSaves(desk, chains, aloud(tellsStates, **reg));
    if (memory > 0)
        say("requests", QByteArray::number(qlonglong(failingMemory::stop())));
    return areKept ? 0 : 4;
}

std::optional<faults::Told> Tale::toldAfter(int call) const
{
    for (qsizetype i = 0; i < std::min(kept.size(), calls.size()); ++i) {
        if (calls.at(i) >= call && pending != i)
            return faults::Told{i > 0 ? calls.at(i - 1) : 0, calls.at(i)};
        if (calls.at(i) >= call)
            break;
    }
    return std::nullopt;
}

Tale tale(const QByteArray &output)
{
    Tale told;
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype space = line.indexOf(' ');
        const QByteArray what = line.left(space);
        const QByteArray more = line.mid(space + 1);
        if (what == "state") {
            if (told.states.isEmpty() || told.states.last() != more)
                told.states.append(more);
            if (told.reached.isEmpty())
                told.reached.append(0);
        } else if (what == "kept") {
            told.kept.append(QString::fromUtf8(more));
            told.reached.append(told.states.size() - 1);
        } else if (what == "refused") {
            told.refused = QString::fromUtf8(more);
        } else if (what == "sheet") {
            told.sheet = more;
        } else if (what == "pending") {
            told.pending = told.pending.value_or(told.kept.size());
        } else if (what == "requests") {
            told.requests = more.toLong();
        } else if (what == "calls") {
            told.calls.append(more.toInt());
        }
    }
    return told;
}

} // namespace marac::kills
