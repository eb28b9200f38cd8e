// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/CoreFigures.h"

#include "core/agencies/ListAgencies.h"
#include "core/audit/AuditTable.h"
#include "core/audit/BoundRowTable.h"
#include "core/base/ListPage.h"
#include "core/demonstration/DemonstrationPeople.h"
#include "core/demonstration/DemonstrationReferral.h"
#include "core/documents/paper/Paint.h"
#include "core/documents/papers/Papers.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "core/register/RegisterCore.h"
#include "core/risk/RecordAssessment.h"
#include "core/safekeeping/checking/SoundCopy.h"
#include "core/safekeeping/making/BackUp.h"
#include "core/search/Search.h"
#include "tests/proof/figures/RawStore.h"
#include "tests/proof/figures/Stock.h"
#include "tests/support/MainJob.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace marac::proof {

using namespace Qt::StringLiterals;

static const int oneScreen = ListWanted().limit; ///< rows that a list shows at first

QString CoreFigures::path() const
{
    return Stock::pathIn(m_folder);
}

Figures CoreFigures::measure(bool mayCopy)
{
    unlock();
    m_register = Stock::open(path());
    m_key = RegisterInside::of(*m_register).unlocked.key.sqlcipherKey();
    const auto agencies = MUST(listAgencies(*m_register));
    for (const auto &one : *agencies)
        m_partnership.agencies.insert(one.agency.code, one.agency.id);
    const auto meetings = MUST(listMeetings(*m_register, 2)); // the latest first
    m_circulated = meetings->first().meeting.id;
    m_next = meetings->last().meeting.id;
    read();
    search();
    save();
    papers();
    circulate();
    if (mayCopy) {
        verify();
        backUp();
    }
    m_register.reset();
    rawReading();
    return m_figures;
}

/// From the right key to the open register: every check at the door, without the deriving that is slow on purpose.
void CoreFigures::unlock()
{
    Samples samples;
    for (int i = 0; i < times(9); ++i) {
        Admission admission = Stock::derive(path());
        std::unique_ptr<Register> opened;
        samples.take([&] { opened = Stock::enter(path(), std::move(admission)); });
    }
    keep("unlock", samples.median());
}

void CoreFigures::read()
{
    Samples list;
    for (int i = 0; i < times(15); ++i)
        list.take([this] { MUST(listCaseFiles(*m_register, oneScreen)); });
    keep("listPage", list.median());
    // All over the register, so that none is in memory already.
    const qint64 newest = MUST(listCaseFiles(*m_register, 1))->first().id.value();
    Samples open;
    for (int i = 0; i < 25; ++i) {
        const CaseFileId id(1 + (newest - 1) * i / 24);
        open.take([this, id] { MUST(consultCaseFile(*m_register, id)); });
    }
    keep("open", open.median());
}

/// A surname and a street as they are typed, from the third letter on as the window looks for them.
void CoreFigures::search()
{
    Samples samples;
    const QString surname = demonstrationName(m_cases / 2 + 100).family;
    const QString street = demonstrationHome(m_cases / 2 + 101).street;
    // And one that stands in very many texts.
    const QStringList told = DemonstrationTexts::shipped().stories.first().narrative.split(u' ');
    const QString common = *std::max_element(told.cbegin(), told.cend(),
                                             [](const QString &a, const QString &b) { return a.size() < b.size(); });
    for (const QString &word : {surname, street, common}) {
        for (qsizetype letters = 3; letters <= word.size(); ++letters)
            samples.take([&] { MUST(marac::search(*m_register, word.left(letters))); });
    }
    keep("search", samples.median());
    keep("searchWorst", samples.worst());
}

void CoreFigures::save()
{
    const DemonstrationStory &story = DemonstrationTexts::shipped().stories.first();
    Samples samples;
    for (int i = 0; i < times(60); ++i) {
        const qsizetype number = 4'000'000 + i;
        ReferralEntry entry = demonstrationReferral(story, m_partnership, number, m_register->clock().now(), false);
        entry.parts = demonstrationVictims(story, number);
        samples.take([&] {
            MUST(m_register->change(Operation::TakeReferral, [&](Change &change) -> Result<> {
                const Result<ReferralId> id = keepReferral(change, entry);
                if (!id)
                    return Failure(id.error());
                const Result<AssessmentId> assessed =
                    addAssessment(change, demonstrationAssessment(story, m_partnership, *id, change.today()));
                return assessed ? Result<>{} : Result<>(Failure(assessed.error()));
            }));
        });
    }
    keep("save", samples.median());
    keep("saveSlow", samples.slow());
    const Connection &db = *RegisterInside::of(*m_register).db;
    const QList<BoundRow> rows = BoundRowTable::ofEntry(db, AuditTable::last(db)->seq);
    keep("rawCommit", RawCommits(db, rows, m_folder + u"/raw.db"_s, m_key).commit(times(60)).median());
}

static void writePaper(Register &records, const documents::PaperOrder &order, const QString &path)
{
    const auto paper = MUST(documents::makePaper(records, order, documents::PaperUse::Export));
    MUST(documents::writePdf(*paper, path));
    QFile::remove(path);
}

static documents::PaperOrder orderOf(documents::DocumentKind kind, MeetingId meeting)
{
    documents::PaperOrder order;
    order.kind = kind;
    order.meeting = meeting;
    order.addressReason = u"To measure how long the paper takes."_s;
    return order;
}

void CoreFigures::papers()
{
    Samples samples;
    for (int i = 0; i < times(9); ++i) {
        samples.take([this] {
            writePaper(*m_register, orderOf(documents::DocumentKind::Agenda, m_next), m_folder + u"/agenda.pdf"_s);
        });
    }
    keep("agenda", samples.median());
}

/// The case list as a paper for each agency, and that it was sent.
void CoreFigures::circulate()
{
    Samples samples;
    samples.take([this] {
        for (const AgencyId agency : std::as_const(m_partnership.agencies)) {
            documents::PaperOrder order = orderOf(documents::DocumentKind::CaseList, m_circulated);
            order.recipient = agency;
            writePaper(*m_register, order, m_folder + u"/list.pdf"_s);
        }
        MUST(m_register->change(Operation::Circulate, [this](Change &change) -> Result<> {
            for (const AgencyId agency : std::as_const(m_partnership.agencies)) {
                Circulation sent;
                sent.meetingId = m_circulated;
                sent.agencyId = agency;
                sent.recipient = u"PDMO"_s;
                if (const Result<CirculationId> recorded = recordCirculation(change, sent); !recorded)
                    return Failure(recorded.error());
            }
            return {};
        }));
    });
    keep("circulation", samples.median());
}

void CoreFigures::verify()
{
    TrailReport report;
    Samples samples;
    samples.take([&] { report = test::TestRegister::check(*m_register); });
    if (report.verdict != TrailReport::Verdict::Good)
        qFatal("the trail of the generated register is not good: %s", qPrintable(report.text));
    keep("verify", samples.median() / 1000);
    keep("verifyRate", double(report.entries) / samples.median() * 1000);
}

/// A plain copy checks nothing: what the check takes is added to it.
void CoreFigures::backUp()
{
    const QString folder = m_folder + u"/backups"_s;
    QDir().mkpath(folder);
    Samples backup;
    backup.take([&] {
        const auto made = MUST(marac::backUp(*m_register, folder));
        QDir(made->path).removeRecursively();
    });
    keep("backup", backup.median() / 1000);
    const RegisterCore &core = RegisterInside::of(*m_register);
    Samples check;
    check.take([&core] { MUST(checkCopy(*core.db, core.place.migrations, core.uuid, core.head)); });
    m_register.reset();
    const QString copy = m_folder + u"/copy.tmp"_s;
    keep("rawBackup", (raw::plainCopy(path(), copy) + check.median()) / 1000);
    QFile::remove(copy);
}

void CoreFigures::rawReading()
{
    keep("rawOpen", raw::opening(path(), m_key, times(9)).median());
    keep("rawSelect", raw::firstPage(path(), m_key, times(15)).median());
}

} // namespace marac::proof
