// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Migrations.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/schema/SchemaDigest.h"

#include <QTest>

using namespace marac;

namespace {

/// A register that stopped at `version`, as it lies on somebody's disk.
struct ReleasedStep
{
    int version;
    const char *digest; ///< schemaDigest() after it, in hex
};

// One row for every step, added with the step and never changed again: registers with that schema are about. The test prints
// the row that is missing.
constexpr ReleasedStep released[]{
    {1, "d4481f5980ddb4e8a01ebf1a3a375a611e409a5b40eb0a12fa68e073eb7096e8"},
    {2, "9c3cdf83bec871c48b83783c89ebb160fda938f49ee439305dd1d6ad17da9bd9"},
    {3, "a07f34c567374a57c3ef3e8e21250dec77f1bade0a3dd891fdf645e646526398"},
    {4, "81669990432b9ffdfd4024bdd7c74be5f94839f9a030b9cebe7f864f83b2b4b4"},
    {5, "ce2b548b970489cdce33b040fdd0815e2d52f0eb0e3cca70551a02ae15233eb0"},
    {6, "d3ef1fe8d3e3bf62a5c252b52dbc225f80785267ca426595ee647bd903f40a17"},
    {7, "d33bad478b785a1d4719bb6aff7dc05ffc025e933a418e9e101fe23cfb752fde"},
    {8, "24db56e0b36da05e5a62c90f8dd8d79f683fcf76cb9ee0394265b6d8f537c1f6"},
    {9, "9e1e3e12ab2fb97fe56ed2acdef44d5ac029809b9e61f41bc9e15e8babfde0ba"},
    {10, "b137f768f82e9ebd6d424622da9cb4ace0b3e1ed903194449dac13fb6430b055"},
    {11, "f76a1f40482dfd839dab1c45af3d14ca47d504ea03febdc95908fac313dd7231"},
    {12, "93273f472c15e70b419ee0f7f27a1e941669bd1db23d6ed7bb94bac9d7a852ed"},
    {13, "9880fd431ab849da9312b7c14ee883f1316c4b5cdd0e540f48e44558e610ce3d"},
    {14, "0d8ab5e7f69a6ac5b5f408da451f3cc29c28f91be05a96b1733e84b7f07926b6"},
    {15, "bccb16f5e492223bf5d1ffcfffb49f08d48043b77fd9f926db99e51657d347eb"},
    {16, "9c3bd46a5a1e034d6b09e0b4de50d3107598506520ee6206322f58c211d6b157"},
    {17, "eef802cb633828c3c4ed416f4b57778b424f186331deb3b0dddfdac6e7ee60d7"},
    {18, "f2f5c5fec096fe2b807b9b60873a9a74b27acc01f36e1298dba0d026c79543a1"},
    {19, "22867229df8ad90f007efcba0389164c2137c8756eee2d9ee32e62606a3d205a"},
    {20, "d3627538e3cb1f0063f8def2ffd575bd051ab5511e6cfccff2159b1e9f532126"},
    {21, "8fa49fd197adbf44de91c4c7ccedc01498bc5f60b716e8bb038d0e119dfe7a28"},
    {22, "a54e06c75b566ddb566bf087889ee1ce3df113dd3afd19b4ee19471e742b7c42"},
    {23, "31dc44a1c9e778f069e3cb8dd357ece18e4d628904ff84b1eec99e6899ac98a5"},
    {24, "504f2df17733faafba7c056d378a9fe870c365f1b4aac546e094520102bab1a8"},
    {25, "90462df69bb7e6384cb9153321b9df6bd7897d8cf5033455beee1cd5e3f32fa7"},
    {26, "90462df69bb7e6384cb9153321b9df6bd7897d8cf5033455beee1cd5e3f32fa7"},
    {27, "230d4c0a0c3a42399559ec0368f8abd91d4a3f1e5939e065f547f427ec89d8a1"},
    {28, "8a457356df677cf2a70cdb525ffef88f36942e00971c1cff56d09feaba9947b6"},
    {29, "a3f49f936d641ea5e900b6a6bdf59ed5ed100b73f113462bf5b148d64954d367"},
    {30, "8587aa87b31a95f22fb13dea89f41a0515e5555bd7af529336a6f356adf7c77e"},
    {31, "f60e0c7f484224ae8cb82c0f93f35e1932e99f92281e5f9663ef6753f72dd2cd"},
    {32, "e9fcc5f52716c09debcf33eb425f002b68edfdfce116089e09fb938c99dd9b7d"},
    {33, "c6fbe4f0b55fe735a05aef53a3eecfc896ffa1a0ede9c969182b6b31c9212458"},
    {34, "3bf8c4f1ea7a7243b31c8ba690c56effcca55429c9437e15d4670413432cb677"},
    {35, "3ca217cb6b28664c3c7f4e9ddadfdefcf13d727269ba188a6647f7e995b436df"},
    {36, "7706f298ec4919df03138c56e4cded4a04b7025e80a4030316fb71b5356d38b7"},
    {37, "7706f298ec4919df03138c56e4cded4a04b7025e80a4030316fb71b5356d38b7"},
    {38, "d96eec69dd056204e4b22a50d5ecf5ba951ad09574c2a4d69632362a20bca276"},
    {39, "4bff291046686a155745aa4f6d7a9ad083e4f546608e5b52ec2ffbdfcae784ab"},
    {40, "cd39a22444a0b33ee2274059b5bf4c63624c6541e2b9339c801ba898c410b4e7"},
    {41, "11e0ffc5e5827d2ab95278103eeb76234557d8dc65d6eb38ddbef89064e10a98"},
};

} // namespace

/// Every step of the register's schema, one at a time, as a register goes that is opened after each update.
class TestReleasedSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsAsReleased();
    void endsAsAFreshOne();
};

void TestReleasedSteps::everyStepIsAsReleased()
{
    const std::span<const Migration> steps = registerMigrations();
    const auto db = CipherFile::inMemory();
    QStringList wrong;
    for (std::size_t count = 1; count <= steps.size(); ++count) {
        QVERIFY(migrate(*db, steps.first(count)));
        const QByteArray digest = schemaDigest(*db).toHex();
        const QString row = QStringLiteral("{%1, \"%2\"},").arg(schemaVersion(*db)).arg(QString::fromLatin1(digest));
        if (count > std::size(released))
            wrong += QStringLiteral("a step without its row; if it is finished, add: ") + row;
        else if (schemaVersion(*db) != released[count - 1].version || digest != released[count - 1].digest)
            wrong +=
                QStringLiteral("a released step was changed; put it back and append another step. It gives: ") + row;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
    QVERIFY2(std::size(released) == steps.size(), "a released step was taken out");
}

void TestReleasedSteps::endsAsAFreshOne()
{
    const std::span<const Migration> steps = registerMigrations();
    const auto db = CipherFile::inMemory();
    for (std::size_t count = 1; count <= steps.size(); ++count)
        QVERIFY(migrate(*db, steps.first(count)));
    QCOMPARE(schemaDigest(*db), freshSchemaDigest(steps));
    QCOMPARE(schemaVersion(*db), steps.back().version);
}

QTEST_GUILESS_MAIN(TestReleasedSteps)
#include "tst_ReleasedSteps.moc"
