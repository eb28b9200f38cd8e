// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/KeepCaseEvent.h"
#include "core/people/matching/FindPeople.h"
#include "core/register/trail/ConsultAudit.h"
#include "core/search/Search.h"
#include "tests/benchmarks/GeneratedRegister.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

using namespace marac;
using test::GeneratedRegister;
using test::passphraseFor;

// What a person waits for at a register of 1,000 and of 10,000 case files. The number after the name is the size.

static constexpr int smallest = 1'000;
static constexpr int largest = 10'000;
static constexpr int oneScreen = 200; ///< rows that a list fetches at a time

static GeneratedRegister &registerOf(const benchmark::State &state)
{
    return GeneratedRegister::ofSize(int(state.range(0)));
}

/// From the right key to the open register: every check at the door, without the deriving that is slow on purpose.
static void unlock(benchmark::State &state)
{
    GeneratedRegister &made = registerOf(state);
    const RegisterPlace place = made.job().place();
    const QString login = QStringLiteral("administrator");
    made.job().close();
    for ([[maybe_unused]] auto once : state) {
        state.PauseTiming();
        Result<Admission> admission = deriveUnlock(place, login, passphraseFor(login));
        MUST(admission.map([](const Admission &) {}));
        state.ResumeTiming();
        Result<std::unique_ptr<Register>> opened = Register::enter(place, std::move(*admission));
        state.PauseTiming();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        opened->reset();
        state.ResumeTiming();
    }
    made.job().as(Role::Administrator);
}
BENCHMARK(unlock)->RangeMultiplier(10)->Range(smallest, largest)->Unit(benchmark::kMillisecond);

static void firstPageOfCases(benchmark::State &state)
{
    GeneratedRegister &made = registerOf(state);
    for ([[maybe_unused]] auto once : state)
        benchmark::DoNotOptimize(MUST(listCaseFiles(made.reg(), oneScreen))->size());
}
BENCHMARK(firstPageOfCases)->RangeMultiplier(10)->Range(smallest, largest)->Unit(benchmark::kMillisecond);

/// A case file with all it holds, and the entry that says who looked.
static void consultOneCase(benchmark::State &state)
{
    GeneratedRegister &made = registerOf(state);
    for ([[maybe_unused]] auto once : state)
        benchmark::DoNotOptimize(MUST(consultCaseFile(made.reg(), made.someCase()))->referrals.size());
}
BENCHMARK(consultOneCase)->RangeMultiplier(10)->Range(smallest, largest)->Unit(benchmark::kMillisecond);

/// Somebody typed in whom no index finds: everybody's name is compared, and everybody of the generated register lives at
/// one address.
static void findWhoMayBeTheSame(benchmark::State &state)
{
    GeneratedRegister &made = registerOf(state);
    const PartEntry victim = made.job().referralOf(QStringLiteral("Mohammed"), QStringLiteral("Family7")).parts.first();
    PersonFacts typed;
    typed.person = victim.person.person;
    typed.address = victim.person.address;
    for ([[maybe_unused]] auto once : state)
        benchmark::DoNotOptimize(MUST(findMatches(made.reg(), typed))->size());
}
BENCHMARK(findWhoMayBeTheSame)->RangeMultiplier(10)->Range(smallest, largest)->Unit(benchmark::kMillisecond);

/// Words that stand in no text, and words that stand in every narrative.
static void searchTexts(benchmark::State &state, const char *words)
{
    GeneratedRegister &made = registerOf(state);
    for ([[maybe_unused]] auto once : state)
        benchmark::DoNotOptimize(MUST(search(made.reg(), QString::fromLatin1(words)))->size());
}
BENCHMARK_CAPTURE(searchTexts, nowhere, "crowbar midnight")
    ->RangeMultiplier(10)
    ->Range(smallest, largest)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchTexts, everywhere, "paint thrown")
    ->RangeMultiplier(10)
    ->Range(smallest, largest)
    ->Unit(benchmark::kMillisecond);

/// A line of tracking data, with its entry, to the end of the commit.
static void saveOneChange(benchmark::State &state)
{
    GeneratedRegister &made = registerOf(state);
    CaseEvent event;
    event.caseId = made.someCase();
    event.kind = CaseEventKind::Note;
    event.text = QStringLiteral("The door was mended.");
    event.sourceAgencyId = made.job().agency("HHR");
    for ([[maybe_unused]] auto once : state)
        MUST(addCaseEvent(made.reg(), event));
}
BENCHMARK(saveOneChange)->RangeMultiplier(10)->Range(smallest, largest)->Unit(benchmark::kMillisecond);

static void verifyTheTrail(benchmark::State &state)
{
    GeneratedRegister &made = registerOf(state);
    for ([[maybe_unused]] auto once : state) {
        if (test::TestRegister::check(made.reg()).verdict != TrailReport::Verdict::Good)
            qFatal("the trail of the generated register is not good");
    }
}
BENCHMARK(verifyTheTrail)->RangeMultiplier(10)->Range(smallest, largest)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    GeneratedRegister::dropAll();
}
